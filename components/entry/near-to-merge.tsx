/** Sources with a name like that of one that was saved just now, and what merging it into each would change. */
export function NearToMerge({ near }: { near: readonly { name: string; href: string }[] }) {
  if (near.length === 0) return null;
  return (
    <section aria-labelledby="near" className="measure mb-8 text-[0.9375rem]">
      <h2 id="near" className="font-semibold">
        {near.length === 1 ? 'Another source has a name like it' : 'Other sources have a name like it'}
      </h2>
      <p className="mt-1 text-soft">
        If it is the same, the two can be merged: nothing is merged before two people say so.
      </p>
      <ul className="mt-1 space-y-1">
        {near.map(({ name, href }) => (
          <li key={href}>
            <a href={href} className="inline-block py-1">
              See what merging it into <bdi>{name}</bdi> would change
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
