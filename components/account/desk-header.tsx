import { legible } from '@/lib/views/legible';
import { SignOut } from './sign-out';

type Props = {
  person?: { name: string; role: string; pseudonym: string };
  /** The number of open error reports. */
  openReports: number;
  signOut: () => Promise<void>;
};

const pages = (role: string, openReports: number) => [
  { href: '/desk', label: 'Desk' },
  { href: '/desk/events', label: 'Events' },
  { href: '/desk/sources', label: 'Sources' },
  { href: '/desk/documents', label: 'Documents' },
  { href: '/desk/reports', label: openReports === 0 ? 'Error reports' : `Error reports (${openReports} open)` },
  ...(role === 'administrator' ? [{ href: '/desk/accounts', label: 'Accounts' }] : []),
  { href: '/desk/help', label: 'Help' },
  { href: '/desk/keys', label: 'Keys' },
  { href: '/desk/account', label: 'My account' },
  { href: '/corrections', label: 'Corrections' },
  { href: '/log', label: 'Log' },
  { href: '/', label: 'Readers’ pages' },
];

/**
 * The header of every desk page. Its links load whole pages, so that leaving the desk also leaves its content policy.
 */
export function DeskHeader({ person, openReports, signOut }: Props) {
  return (
    <header className="gutter border-line border-b">
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-raised focus:p-3">
        Skip to the page
      </a>
      <div className="flex flex-wrap items-baseline gap-x-7 gap-y-2 py-4">
        <a href="/desk" className="font-semibold font-serif text-[1.375rem] leading-none no-underline">
          Crossread <span className="font-normal text-soft">desk</span>
        </a>
        {person && (
          <>
            <nav aria-label="Pages" className="grow text-[0.9375rem]">
              <ul className="flex flex-wrap gap-x-6 gap-y-1">
                {pages(person.role, openReports).map(({ href, label }) => (
                  <li key={href}>
                    <a href={href} className="inline-block py-1 text-soft no-underline hover:text-ink hover:underline">
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <SignOut signOut={signOut}>
              <span>
                {legible(person.name)}, {person.role}; in the log {person.pseudonym}
              </span>
            </SignOut>
          </>
        )}
      </div>
    </header>
  );
}
