/** The name of a field in a list of changes, and the way to comment on it: it opens the form with the field chosen. */
export function FieldLink({ field, label }: { field: string | undefined; label: string }) {
  if (field === undefined) return label;
  return (
    <a
      href={`?on=${field}#comment-on`}
      data-comment={field}
      aria-label={`${label}: comment on it`}
      className="text-soft no-underline decoration-dotted underline-offset-4 hover:underline focus-visible:underline"
    >
      {label}
    </a>
  );
}
