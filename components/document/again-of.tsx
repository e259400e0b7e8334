type Props = { capture: { id: string; title: string; at: string } };

/** Of which document what comes in is the next capture. */
export function AgainOf({ capture: { id, title, at } }: Props) {
  return (
    <p className="measure mb-8 border-line-firm border-l-4 bg-raised px-3 py-2 text-[0.9375rem]">
      What you hand in is kept as a new capture of{' '}
      <a href={`/desk/documents/${id}`} dir="auto">
        {title}
      </a>
      , captured {at}. Before you keep it, you see what has changed and what became of its quotes.
    </p>
  );
}
