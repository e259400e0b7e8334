import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { FindTexts } from '@/components/redaction/find-texts';
import { RedactChosen } from '@/components/redaction/redact-chosen';
import { PageTitle } from '@/components/ui/page-title';
import { findTexts, redactTexts } from '@/lib/actions/redaction-actions';
import { signedIn } from '@/lib/platform/session';
import { readRedactions } from '@/lib/reads/redactions';
import { parseRedactionsAddress, parseRedactionsDone } from '@/lib/schemas/redaction';

export const metadata: Metadata = { title: 'Redactions' };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What two people take out of the record for good: what waits, the texts of one thing, and those with certain words. */
export default async function RedactionsPage({ searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const given = await searchParams;
  const asked = { of: parseRedactionsAddress(given), counts: parseRedactionsDone(given) };
  const read = await readRedactions(person, asked);
  if (!read.ok) return <PageTitle title="Redactions">{read.why}</PageTitle>;
  return (
    <>
      <PageTitle title="Redactions">
        Two people take a text out of the record for good: out of every page, list, search and export. A tombstone stays
        in its place, and the public log tells of it. Their reasons stay on record: repeat nothing of what is redacted.
      </PageTitle>
      {read.done !== undefined && (
        <p role="status" className="measure mb-6 border-agreed border-l-4 bg-agreed-wash px-3 py-2 text-[0.9375rem]">
          {read.done}
        </p>
      )}
      <section aria-labelledby="waiting" className="mb-12">
        <h2 id="waiting" className="mb-3 font-semibold font-serif text-[1.1875rem]">
          Asked for
        </h2>
        {read.waiting.length === 0 ? (
          <p className="text-soft">Nothing waits to be redacted.</p>
        ) : (
          <RedactChosen
            texts={read.waiting}
            submit="Approve the chosen"
            why="Why do you approve it?"
            redact={redactTexts}
          />
        )}
      </section>
      {read.texts && (
        <section aria-labelledby="of-thing" className="mb-12">
          <h2 id="of-thing" className="mb-3 font-semibold font-serif text-[1.1875rem]">
            Texts of what you came from
          </h2>
          {read.texts.length === 0 ? (
            <p className="text-soft">It has no text that could be redacted.</p>
          ) : (
            <RedactChosen
              texts={read.texts}
              submit="Ask to redact the chosen"
              why="Why redact it?"
              redact={redactTexts}
            />
          )}
        </section>
      )}
      <section aria-labelledby="find-texts">
        <h2 id="find-texts" className="mb-3 font-semibold font-serif text-[1.1875rem]">
          Find it everywhere
        </h2>
        <FindTexts find={findTexts} redact={redactTexts} />
      </section>
    </>
  );
}
