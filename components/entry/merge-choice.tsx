type Props = { at: string; typed: string; error?: string; offers: readonly string[] };

/** The source that this one is the same as. It is asked for in the address, so that what merging does can be looked at first. */
export function MergeChoice({ at, typed, error, offers }: Props) {
  const described = error === undefined ? undefined : 'into-error';
  return (
    <form action={at} className="mt-3 flex flex-wrap items-end gap-3">
      <div className="min-w-0 grow basis-56">
        <label htmlFor="into" className="font-medium">
          The source that it is the same as
        </label>
        <input
          id="into"
          name="into"
          defaultValue={typed}
          list="into-offers"
          dir="auto"
          required
          maxLength={300}
          autoComplete="off"
          aria-invalid={error !== undefined || undefined}
          aria-describedby={described}
          className="mt-1.5 block w-full border border-line-firm bg-raised px-3 py-2"
        />
        <datalist id="into-offers">
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      </div>
      <button type="submit" className="border border-line-firm px-5 py-2 hover:bg-raised">
        See what merging would change
      </button>
      {error !== undefined && (
        <p id={described} className="basis-full text-disputed" dir="auto">
          {error}
        </p>
      )}
    </form>
  );
}
