import type { ReactNode } from 'react';

type Props = {
  /** Where the list is: "/desk/sources". */
  at: string;
  label: string;
  words: string;
  hint?: string;
  /** What else the address of the list says. */
  hidden?: Readonly<Record<string, string>>;
  /** Where all of the list is. */
  all?: string;
  /** Further fields that narrow the list. */
  children?: ReactNode;
};

/** A field in which words are looked for in a list. It works without scripts, and its address can be kept. */
export function FindForm({ at, label, words, hint, hidden = {}, all, children }: Props) {
  return (
    <form
      action={at}
      className={`mb-6 flex flex-wrap items-end gap-3 ${children === undefined ? 'measure' : 'max-w-[56rem]'}`}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="min-w-0 grow basis-56">
        <label htmlFor="find" className="font-medium text-[0.9375rem]">
          {label}
        </label>
        <input
          id="find"
          name="find"
          type="search"
          defaultValue={words}
          dir="auto"
          maxLength={200}
          aria-describedby={hint === undefined ? undefined : 'find-hint'}
          className="mt-1.5 block w-full border border-line-firm bg-raised px-3 py-2"
        />
      </div>
      {children}
      <button type="submit" className="border border-line-firm px-5 py-2 hover:bg-raised">
        Find
      </button>
      {all !== undefined && (
        <a href={all} className="py-2">
          Show all
        </a>
      )}
      {hint !== undefined && (
        <p id="find-hint" className="basis-full text-[0.875rem] text-soft">
          {hint}
        </p>
      )}
    </form>
  );
}
