import { PageTitle } from '@/components/ui/page-title';
import type { FormAction } from '@/components/ui/use-sending';
import { ReportForm } from './report-form';

type Props = {
  send: FormAction;
  /** The page that the report is about, with its name if it has one. */
  about?: { path: string; name?: string } | undefined;
};

/** The form with which anyone can reach the desk, and what the desk stores of it. */
export function ReportPage({ send, about }: Props) {
  return (
    <div className="pt-10">
      <PageTitle title="Report an error">
        A wrong figure, a wrong date, words that a source never said, a source that should not be here: if you find an
        error, tell the desk. No account is needed.
      </PageTitle>
      <ReportForm send={send} about={about?.path ?? ''} aboutHint={<AboutHint about={about} />} />
      <section aria-labelledby="kept" className="measure mt-12 border-line border-t pt-5">
        <h2 id="kept" className="font-semibold font-serif text-[1.375rem]">
          What is kept
        </h2>
        <p className="mt-2">
          What you write here, and when it came in, so that the desk can check it and answer you. Only the people of the
          desk read it; it is never published. Your words and your address are erased when you ask for it, and otherwise
          about a year after the desk has dealt with the report; its number and its dates are kept. To prevent flooding,
          the desk counts the reports from each network address for an hour, by a fingerprint that is stored apart from
          the report.
        </p>
        <p className="mt-3">
          <a href="/about#corrections">How this desk corrects what it has published</a>
        </p>
      </section>
    </div>
  );
}

function AboutHint({ about }: Pick<Props, 'about'>) {
  if (about === undefined)
    return <>Its address here, such as /events/makiivka. Leave it empty if it is about all of them.</>;
  return (
    <>
      You came from{' '}
      <a href={about.path} className="wrap-anywhere">
        {about.name ?? about.path}
      </a>
      {about.name === undefined && ', a page whose title is not known here'}.
    </>
  );
}
