import { FindForm } from '@/components/ui/find-form';
import { DESK_PARTS, type DeskAddress, deskAddress } from '@/lib/schemas/desk-address';

/** The field in which words are looked for in the desk's list. Its address can be kept as a bookmark. */
export function DeskFind({ address }: { address: DeskAddress }) {
  const { part, words, event } = address;
  return (
    <FindForm
      at="/desk"
      label={`Find in “${DESK_PARTS[part]}”`}
      words={words}
      hidden={{ show: part, ...(event !== undefined && { event }) }}
      {...((words !== '' || event !== undefined) && { all: deskAddress({ part, words: '', page: 1 }) })}
    />
  );
}

/** What a part of the list says when there is nothing on it. */
export function DeskNothing({ address: { part, words, page } }: { address: DeskAddress }) {
  if (page > 1) return <p className="text-soft">There is nothing on this page of the list.</p>;
  if (words !== '') {
    return (
      <p className="text-soft" dir="auto">
        Nothing in “{DESK_PARTS[part]}” has “{words}”.
      </p>
    );
  }
  return <p className="text-soft">{EMPTY[part] ?? 'Nothing is here.'}</p>;
}

const EMPTY: Partial<Record<DeskAddress['part'], string>> = {
  all: 'Nothing has been logged yet. Begin with an event.',
  submitted: 'Nothing waits for review.',
  mine: 'You have no drafts.',
  'returned to me': 'Nothing was returned to you.',
};
