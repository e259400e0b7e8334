import { DESK_PARTS, type DeskAddress, deskAddress } from '@/lib/schemas/desk-address';

/** The field in which words are looked for in the desk's list. Its address can be kept as a bookmark. */
export function DeskFind({ address }: { address: DeskAddress }) {
  const { part, words, event } = address;
  return (
    <form action="/desk" className="measure mb-6 flex flex-wrap items-end gap-3">
      <input type="hidden" name="show" value={part} />
      {event !== undefined && <input type="hidden" name="event" value={event} />}
      <div className="min-w-0 grow">
        <label htmlFor="find" className="font-medium text-[0.9375rem]">
          Find in “{DESK_PARTS[part]}”
        </label>
        <input
          id="find"
          name="find"
          type="search"
          defaultValue={words}
          dir="auto"
          maxLength={200}
          className="mt-1.5 block w-full border border-line-firm bg-raised px-3 py-2"
        />
      </div>
      <button type="submit" className="border border-line-firm px-5 py-2 hover:bg-raised">
        Find
      </button>
      {(words !== '' || event !== undefined) && (
        <a href={deskAddress({ part, words: '', page: 1 })} className="py-2">
          Show all
        </a>
      )}
    </form>
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
