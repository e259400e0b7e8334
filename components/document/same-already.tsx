type Props = { same: readonly { id: string; title: string; why: 'same bytes' | 'same address' }[] };

const WHY = { 'same bytes': 'byte for byte the same', 'same address': 'of the same address' } as const;

/** What the desk has already of what came. */
export function SameAlready({ same }: Props) {
  if (same.length === 0) return null;
  return (
    <section
      aria-labelledby="same"
      className="measure mb-6 border-line-firm border-l-4 bg-raised px-3 py-2 text-[0.9375rem]"
    >
      <h2 id="same" className="font-semibold">
        You have this already
      </h2>
      <ul>
        {same.map(({ id, title, why }) => (
          <li key={id} dir="auto">
            <a href={`/desk/documents/${id}`}>{title}</a>, {WHY[why]}
          </li>
        ))}
      </ul>
    </section>
  );
}
