import type { LogCheckView } from '@/lib/views/log-check';
import type { LogSigningView } from '@/lib/views/log-signing';
import { BOUND, BOUND_OF_PAGES, NOT_BOUND } from '@/lib/views/log-words';
import { SignedLog } from './signed-log';

/** Whether the log verifies, and against which head. The form works without scripts. */
export function LogCheck({
  view,
  head,
  problem,
  signing,
}: {
  view?: LogCheckView;
  head: string;
  problem?: string;
  signing: LogSigningView;
}) {
  return (
    <article className="measure py-12">
      <h1 className="font-semibold font-serif text-[2.5rem] leading-tight tracking-[-0.02em]">Check the log</h1>
      <p className="mt-4 font-serif text-[1.125rem] leading-relaxed">
        This server computes every fingerprint of the log again. Enter a fingerprint that you kept: without one, missing
        entries at the end cannot be detected.
      </p>
      <form action="/log/check" className="mt-6 space-y-3">
        <div>
          <label htmlFor="head" className="font-medium text-[0.9375rem]">
            A fingerprint that you kept, with the number before it{' '}
            <span className="font-normal text-soft">(optional)</span>
          </label>
          <input
            id="head"
            name="head"
            defaultValue={head}
            aria-invalid={problem !== undefined || undefined}
            aria-describedby={problem === undefined ? undefined : 'head-error'}
            autoComplete="off"
            spellCheck={false}
            className="mt-1.5 block w-full border border-line-firm bg-raised px-3 py-2"
          />
          {problem !== undefined && (
            <p id="head-error" className="mt-1 text-[0.875rem] text-disputed">
              {problem}
            </p>
          )}
        </div>
        <button type="submit" className="bg-ink px-5 py-2.5 font-medium text-paper">
          Check it
        </button>
      </form>
      {view && (
        <section aria-labelledby="result" className="mt-10 border-line border-t pt-5">
          <h2 id="result" className="font-semibold font-serif text-[1.375rem]">
            {view.title}
          </h2>
          <p className="mt-2 break-words font-serif text-[1.125rem]">{view.text}</p>
        </section>
      )}
      <section aria-labelledby="bound" className="mt-10 border-line border-t pt-5">
        <h2 id="bound" className="font-semibold font-serif text-[1.375rem]">
          What the log proves, and what it does not
        </h2>
        <p className="mt-2 font-serif text-[1.125rem] leading-relaxed">
          Each entry proves the one before it. An entry about publishing also holds a salted fingerprint of {BOUND}. The
          entry after it holds one fingerprint of {BOUND_OF_PAGES}. Readers can compute it again from the file
          record.json of an event, with <code>npm run verify-report -- record.json</code>. No entry covers:
        </p>
        <ul className="mt-3 list-disc space-y-1 pl-6 text-[0.9375rem]">
          {NOT_BOUND.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="own" className="mt-10 border-line border-t pt-5">
        <h2 id="own" className="font-semibold font-serif text-[1.375rem]">
          Without trusting this server
        </h2>
        <p className="mt-2 font-serif text-[1.125rem] leading-relaxed">
          <a href="/log/entries.jsonl" download>
            Download the log
          </a>
          , a file with one entry on each line. An entry’s fingerprint is the SHA-256 of the fingerprint before it (64
          zeros before the first), a line feed, and the body of the entry as it is in the file. Crossread itself checks
          it with:
        </p>
        <p className="mt-3 overflow-x-auto border border-line bg-raised px-3 py-2 text-[0.875rem]">
          <code>npm run verify-log -- --file entries.jsonl --head {head || '123:abcd…'}</code>
        </p>
      </section>
      <SignedLog signing={signing} />
    </article>
  );
}
