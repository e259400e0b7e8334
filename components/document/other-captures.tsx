type Capture = { id: string; title: string; at: string };
type Props = { earlier?: Capture; later: readonly Capture[] };

/** The captures of the same document before and after this one, each with its day. */
export function OtherCaptures({ earlier, later }: Props) {
  if (earlier === undefined && later.length === 0) return null;
  return (
    <ul aria-label="Other captures" className="mt-2 text-[0.9375rem]">
      {earlier && <Line words="Earlier capture" capture={earlier} />}
      {later.map((capture) => (
        <Line key={capture.id} words="Later capture" capture={capture} />
      ))}
    </ul>
  );
}

function Line({ words, capture: { id, title, at } }: { words: string; capture: Capture }) {
  return (
    <li>
      {words}, {at}:{' '}
      <a href={`/desk/documents/${id}`} className="inline-block py-1" dir="auto">
        {title}
      </a>
    </li>
  );
}
