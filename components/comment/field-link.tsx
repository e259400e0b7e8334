import { type DeskAddress, deskQuery } from '@/lib/schemas/desk-address';

type Props = {
  field: string | undefined;
  label: string;
  /** The list from which the page was opened. */
  list?: DeskAddress | undefined;
};

/** The name of a field in a list of changes, and the way to comment on it: it opens the form with the field chosen. */
export function FieldLink({ field, label, list }: Props) {
  if (field === undefined) return label;
  const here = new URLSearchParams({ ...(list && { list: deskQuery(list) }), on: field });
  return (
    <a
      href={`?${here}#comment-on`}
      data-comment={field}
      aria-label={`${label}: comment on it`}
      className="text-soft no-underline decoration-dotted underline-offset-4 hover:underline focus-visible:underline"
    >
      {label}
    </a>
  );
}
