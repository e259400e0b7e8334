import { InList, type PlaceInList } from '@/components/review/in-list';
import { PageTitle } from '@/components/ui/page-title';
import type { FormAction } from '@/components/ui/use-sending';
import { deskQuery } from '@/lib/schemas/desk-address';
import type { BlindView } from '@/lib/views/re-entry';
import { EnterAgain, LeaveOut } from './re-entry-forms';

type Props = {
  view: BlindView;
  /** Names what is typed into the forms in this browser. */
  keptAs: string;
  enter: FormAction;
  leaveOut: FormAction;
  /** The list from which it was opened. */
  place?: PlaceInList | undefined;
};

/** A statement that its reviewer is to enter again: the question and the passage, and nothing of what was logged. */
export function BlindStatement({ view, keptAs, enter, leaveOut, place }: Props) {
  const list = place && deskQuery(place.address);
  return (
    <>
      {place && <InList place={place} />}
      <PageTitle title={view.question}>
        Read the passage and enter what it says. What was logged is shown once you have.
      </PageTitle>
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <section aria-labelledby="passage">
          <h2 id="passage" className="font-semibold">
            {view.passages.length === 1 ? 'The passage' : 'The passages'}
          </h2>
          {view.passages.map((passage) => (
            <figure key={`${passage.document} ${passage.prefix} ${passage.exact}`} className="measure mt-3">
              <blockquote
                lang={passage.lang}
                dir={passage.dir}
                className="wrap-anywhere whitespace-pre-line font-serif text-[1.0625rem] leading-relaxed"
              >
                <span className="text-soft">{passage.prefix}</span>
                <mark className="bg-line text-ink">{passage.exact}</mark>
                <span className="text-soft">{passage.suffix}</span>
              </blockquote>
              <figcaption className="mt-2 text-[0.875rem] text-soft">
                <bdi>{passage.document}</bdi>
                {passage.bears !== undefined && <>, of {passage.bears}</>}
              </figcaption>
            </figure>
          ))}
        </section>
        <section aria-labelledby="enter">
          <h2 id="enter" className="mb-4 font-semibold">
            What it says
          </h2>
          {view.whyNot === undefined ? (
            <>
              <EnterAgain view={view} list={list} keptAs={keptAs} enter={enter} />
              <div className="mt-10 border-line border-t pt-6">
                <LeaveOut seen={view.seen} list={list} keptAs={keptAs} leaveOut={leaveOut} />
              </div>
            </>
          ) : (
            <p className="measure text-[0.9375rem] text-soft">
              {view.whyNot} What was logged is shown once somebody else has entered it.
            </p>
          )}
        </section>
      </div>
    </>
  );
}
