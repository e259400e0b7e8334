export type PageLink = { href: string; label: string };

/** The header of every page: the name of the installation, and links to its pages. */
export function PageHeader({ name, links }: { name: string; links: readonly PageLink[] }) {
  return (
    <header className="gutter screen-only border-line border-b">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-raised focus:p-3 focus:text-ink"
      >
        Skip to the page
      </a>
      <div className="flex flex-wrap items-baseline gap-x-7 gap-y-1 py-1">
        <a href="/" className="font-semibold font-serif text-[1.1875rem] leading-none tracking-[-0.01em] no-underline">
          {name}
        </a>
        <nav aria-label="Pages" className="text-[0.875rem]">
          <ul className="flex gap-6">
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="inline-block py-1 text-soft no-underline hover:text-ink hover:underline">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

type FooterProps = {
  line: string;
  /** Who runs this installation and how to reach them, where set. */
  by?: { name?: string; contact?: PageLink };
  links: readonly PageLink[];
};

/** The footer of every page. Its links are not prefetched: they are on every page, and few readers follow them. */
export function PageFooter({ line, by = {}, links }: FooterProps) {
  return (
    <footer className="gutter screen-only mt-24 border-line border-t">
      <div className="flex flex-wrap items-baseline gap-x-8 gap-y-2 py-6 text-[0.875rem] text-soft">
        <p className="grow">
          {line}
          {by.name !== undefined && (
            <>
              {' '}
              Run by <span dir="auto">{by.name}</span>.
            </>
          )}
        </p>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {by.contact && (
            <li className="wrap-anywhere">
              <a href={by.contact.href} className="inline-block py-1">
                {by.contact.label}
              </a>
            </li>
          )}
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="inline-block py-1">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
