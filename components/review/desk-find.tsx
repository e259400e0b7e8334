import { FindForm } from '@/components/ui/find-form';
import { DESK_PARTS, type DeskAddress, deskAddress, isNarrowed } from '@/lib/schemas/desk-address';
import { CALLED } from '@/lib/views/refusal-text';

type Props = {
  address: DeskAddress;
  people: readonly { value: string; label: string }[];
  /** The event of which the list is, if of one alone. */
  event: string | undefined;
};

/** The fields by which the desk's list is narrowed. Its address can be kept, as a bookmark or under a name. */
export function DeskFind({ address, people, event }: Props) {
  const { part, words } = address;
  return (
    <>
      <FindForm
        at="/desk"
        label={`Find in “${DESK_PARTS[part]}”`}
        words={words}
        hidden={{ show: part, ...(address.event !== undefined && { event: address.event }) }}
        {...(isNarrowed(address) && { all: deskAddress({ part, words: '', page: 1 }) })}
      >
        <Narrow name="kind" label="Kind" any="All kinds" value={address.kind} options={KINDS} />
        <Narrow name="assigned" label="Assigned to" any="Anybody" value={address.assigned} options={people} />
      </FindForm>
      {address.event !== undefined && (
        <p className="-mt-3 mb-6 text-[0.875rem] text-soft" dir="auto">
          Of {event === undefined ? 'one event' : `“${event}”`} alone.
        </p>
      )}
    </>
  );
}

const KINDS = Object.entries(CALLED).map(([value, called]) => ({ value, label: capital(called) }));

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

type NarrowProps = {
  name: string;
  label: string;
  any: string;
  value: string | undefined;
  options: readonly { value: string; label: string }[];
};

function Narrow({ name, label, any, value, options }: NarrowProps) {
  return (
    <div>
      <label htmlFor={`by-${name}`} className="font-medium text-[0.9375rem]">
        {label}
      </label>
      <select
        id={`by-${name}`}
        name={name}
        defaultValue={value ?? ''}
        className="mt-1.5 block max-w-full border border-line-firm bg-raised px-3 py-2"
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What a part of the list says when there is nothing on it. */
export function DeskNothing({ address }: { address: DeskAddress }) {
  const { part, words, page } = address;
  if (page > 1) return <p className="text-soft">There is nothing on this page of the list.</p>;
  if (words !== '') {
    return (
      <p className="text-soft" dir="auto">
        Nothing in “{DESK_PARTS[part]}” has “{words}”.
      </p>
    );
  }
  if (isNarrowed(address)) return <p className="text-soft">Nothing in “{DESK_PARTS[part]}” is what is chosen here.</p>;
  return <p className="text-soft">{EMPTY[part] ?? 'Nothing is here.'}</p>;
}

const EMPTY: Partial<Record<DeskAddress['part'], string>> = {
  all: 'Nothing has been logged yet. Begin with an event.',
  submitted: 'Nothing waits for review.',
  mine: 'You have no drafts.',
  'returned to me': 'Nothing was returned to you.',
  'assigned to me': 'Nothing is assigned to you.',
};
