import { Table } from '@/components/methodology/parts';
import type { LoggedView } from '@/lib/views/reading';
import type { Place } from './use-reading';

type Props = { logged: readonly LoggedView[]; onGo: (at: Place) => void };

/** What was logged from a document, numbered as in its text: each with the way to its passage and to its statement. */
export function LoggedList({ logged, onGo }: Props) {
  return (
    <section aria-labelledby="logged" className="mt-10">
      <h2 id="logged" className="font-semibold font-serif text-[1.1875rem]">
        Logged from this document
      </h2>
      {logged.length === 0 ? (
        <p className="mt-1 text-soft">Nothing yet.</p>
      ) : (
        <>
          <p className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-[0.875rem] text-soft">
            <span>
              In the text: <span className="underline decoration-2 underline-offset-4">submitted or published</span>
            </span>
            <span className="underline decoration-2 decoration-dashed underline-offset-4">a draft, or come back</span>
            <span className="underline decoration-dotted underline-offset-4">
              seems to say something, and is not logged
            </span>
            <span className="border-ink border-b-2 bg-line">selected</span>
          </p>
          <Table
            label="Logged from this document"
            heads={['Passage', 'Value', 'Question', 'Source', 'State']}
            rows={logged.map(({ thing, href, at, value, question, source, says, initials }, index) => ({
              key: `${thing} ${at?.start}`,
              cells: [
                at === undefined ? (
                  <span key="passage" className="font-normal text-soft">
                    none
                  </span>
                ) : (
                  <button
                    key="passage"
                    type="button"
                    onClick={() => onGo(at)}
                    aria-label={`Passage ${index + 1}: to the text`}
                    className="min-h-6 min-w-6 text-start underline underline-offset-4"
                  >
                    {index + 1}
                  </button>
                ),
                <a key="value" href={href} dir="auto" className="inline-block min-h-6">
                  {value}
                </a>,
                <span key="question" dir="auto">
                  {question}
                </span>,
                <span key="source" dir="auto">
                  {source}
                </span>,
                initials === undefined ? says : `${says} (${initials})`,
              ],
            }))}
          />
        </>
      )}
    </section>
  );
}
