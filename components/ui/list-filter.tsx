/** Links to the parts of a list, with the current one marked. */
export function ListFilter<Name extends string>({
  names,
  shown,
  hrefOf,
}: {
  names: readonly Name[];
  shown: Name;
  hrefOf: (name: Name, page: number) => string;
}) {
  return (
    <nav aria-label="Filter" className="mb-6 text-[0.9375rem]">
      <ul className="flex flex-wrap gap-x-5 gap-y-2">
        {names.map((name) => (
          <li key={name}>
            <a
              href={hrefOf(name, 1)}
              aria-current={name === shown ? 'page' : undefined}
              className="inline-block py-1 aria-[current]:font-semibold"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
