/** Links to the previous and next page, so that a list of thousands works without scripts. */
export function Pager({ page, pages, hrefOf }: { page: number; pages: number; hrefOf: (page: number) => string }) {
  if (pages < 2) return null;
  return (
    <nav aria-label="Pages of the list" className="flex items-baseline gap-6 py-6 text-[0.9375rem]">
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev" className="inline-block py-1">
          Earlier page
        </a>
      )}
      <span className="text-soft">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next" className="inline-block py-1">
          Next page
        </a>
      )}
    </nav>
  );
}
