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
        Found a wrong figure, a wrong date, or words that a source never said? Tell us. No account needed.
      </PageTitle>
      <ReportForm send={send} about={about?.path ?? ''} aboutHint={<AboutHint about={about} />} />
      <section aria-labelledby="kept" className="measure mt-12 border-line border-t pt-5">
        <h2 id="kept" className="font-semibold font-serif text-[1.375rem]">
          What is kept
        </h2>
        <p className="mt-2">
          We keep your message and when it came in, so that we can check it and answer you. Only our editors read it; we
          never publish it. We delete your message and e-mail address on request, or about a year after dealing with it,
          and keep only its number and dates. To stop floods of messages we count, for an hour, how many come from each
          network address. That count is stored as a fingerprint, apart from your message.
        </p>
        <p className="mt-3">
          <a href="/corrections#policy">How we correct what we have published</a>
        </p>
      </section>
    </div>
  );
}

function AboutHint({ about }: Pick<Props, 'about'>) {
  if (about === undefined) return <>Paste the page’s address, such as /events/makiivka, or leave this blank.</>;
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
