import { DESK_PARTS, type DeskAddress, type DeskPart, deskAddress } from '@/lib/schemas/desk-address';

type Props = {
  address: DeskAddress;
  /** How many lines each part has, up to `most`. */
  counts: ReadonlyMap<DeskPart, number>;
  most: number;
};

/** Links to the parts of the desk's list, with how much is in each; those that are empty stand in one line below. */
export function DeskParts({ address, counts, most }: Props) {
  const parts = Object.keys(DESK_PARTS) as DeskPart[];
  const isEmpty = (part: DeskPart) => counts.get(part) === 0 && part !== address.part;
  const link = (part: DeskPart) => (
    <a
      href={deskAddress({ ...address, part, page: 1 })}
      aria-current={part === address.part ? 'page' : undefined}
      className="inline-block py-1 aria-[current]:font-semibold"
    >
      {DESK_PARTS[part]}
    </a>
  );
  const empty = parts.filter(isEmpty);
  return (
    <nav aria-label="Filter" className="mb-6 text-[0.9375rem]">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {parts
          .filter((part) => !isEmpty(part))
          .map((part) => (
            <li key={part}>
              {link(part)} <Count count={counts.get(part)} most={most} />
            </li>
          ))}
      </ul>
      {empty.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 text-[0.8125rem] text-soft">
          <li className="py-1" aria-hidden="true">
            Empty:
          </li>
          {empty.map((part) => (
            <li key={part}>
              {link(part)} <span className="sr-only">(empty)</span>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

function Count({ count, most }: { count: number | undefined; most: number }) {
  if (count === undefined) return null;
  return <span className="text-soft tabular-nums">{count >= most ? `${most}+` : count}</span>;
}
