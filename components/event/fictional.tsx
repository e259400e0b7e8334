/** Shown above everything that is fictional, so that nobody takes it for news. */
export function Fictional() {
  return (
    <p className="mb-3 w-fit border border-line-firm px-2 py-0.5 text-[0.8125rem] text-soft">
      Fictional: made up to show what a record can hold
    </p>
  );
}
