type Props = { captures: readonly { id: string; title: string; at: string }[] };

/** What this person captured, and neither kept nor threw away. */
export function OnTheirWay({ captures }: Props) {
  if (captures.length === 0) return null;
  return (
    <section aria-labelledby="on-their-way" className="measure mb-8 text-[0.9375rem]">
      <h2 id="on-their-way" className="font-semibold">
        Not kept yet
      </h2>
      <ul>
        {captures.map(({ id, title, at }) => (
          <li key={id} className="wrap-anywhere" dir="auto">
            <a href={`/desk/documents/captures/${id}`}>{title}</a> <span className="text-soft">{at}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
