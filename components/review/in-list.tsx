import { DESK_PARTS, type DeskAddress, deskAddress, pageInList } from '@/lib/schemas/desk-address';

/** Where a thing stands in the list from which its page was opened, and what was done with the one before. */
export type PlaceInList = {
  thing: string;
  address: DeskAddress;
  previous?: string;
  next?: string;
  top?: string;
  done?: string;
};

/** Links to the list from which the page of a thing was opened, and through it. Keys: j and k, and u to go back. */
export function InList({ place: { thing, address, previous, next, top } }: { place: PlaceInList }) {
  const link = 'inline-block py-1';
  return (
    <nav aria-label="List" className="mb-4 flex flex-wrap gap-x-5 text-[0.875rem]">
      <a href={`${deskAddress(address)}#${thing}`} className={link} data-in-list="back">
        Back to “{DESK_PARTS[address.part]}”
      </a>
      {previous === undefined ? (
        <span className="py-1 text-soft">First of the list</span>
      ) : (
        <a href={pageInList(previous, address)} className={link} data-in-list="previous">
          Previous
        </a>
      )}
      {next === undefined && top === undefined && <span className="py-1 text-soft">The only one of the list</span>}
      {(next ?? top) !== undefined && (
        <a href={pageInList(next ?? top ?? '', address)} className={link} data-in-list="next">
          {next === undefined ? 'Last of the list: go to its top' : 'Next'}
        </a>
      )}
    </nav>
  );
}
