import type { FormAction } from '@/components/ui/use-sending';
import { type DeskAddress, deskAddress, deskQuery } from '@/lib/schemas/desk-address';
import { SaveFilter } from './saved-filters';

type Props = {
  kept: readonly { id: string; name: string; href: string }[];
  address: DeskAddress;
  save: FormAction;
};

/** The lists that somebody keeps by a name, and the form that keeps the one that is shown. */
export function KeptLists({ kept, address, save }: Props) {
  const here = { ...address, page: 1 };
  const isKept = kept.some(({ href }) => href === deskAddress(here));
  return (
    <div className="mb-6 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-[0.9375rem]">
      {kept.length > 0 && (
        <nav aria-label="Saved lists">
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            <li className="py-1 text-soft" aria-hidden="true">
              Saved:
            </li>
            {kept.map(({ id, name, href }) => (
              <li key={id} className="wrap-anywhere">
                <a
                  href={href}
                  aria-current={href === deskAddress(here) ? 'page' : undefined}
                  className="inline-block py-1 aria-[current]:font-semibold"
                  dir="auto"
                >
                  {name}
                </a>
              </li>
            ))}
            <li>
              <a href="/desk/filters" className="inline-block py-1 text-soft">
                Rename or remove
              </a>
            </li>
          </ul>
        </nav>
      )}
      {!isKept && (
        <details>
          <summary className="cursor-pointer py-1 text-soft">Save this list</summary>
          <div className="py-2">
            <SaveFilter save={save} query={deskQuery(here)} />
          </div>
        </details>
      )}
    </div>
  );
}
