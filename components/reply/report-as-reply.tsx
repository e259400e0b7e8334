import { FindForm } from '@/components/ui/find-form';
import { PageTitle } from '@/components/ui/page-title';
import { type ReportedLink, replyFromReport, type ReportAsReply as View } from '@/lib/views/error-reports';

type Props = { title: string; report: number; words: string; view: View };

/** What a report may be a reply to. Its words are carried over into the form of what is chosen. */
export function ReportAsReply({ title, report, words, view: { wrong, statements, sources } }: Props) {
  return (
    <>
      <PageTitle title={title}>
        Report {report} is logged as a reply only if its sender speaks for the source. Make sure of that first. Its
        words are carried over; mend them to what the source means readers to see.
      </PageTitle>
      <blockquote
        className="measure wrap-anywhere mb-8 whitespace-pre-wrap border-line-firm border-s-2 ps-3"
        dir="auto"
      >
        {wrong}
      </blockquote>
      {statements.length > 0 && <Links id="statements" title="A reply to one statement" links={statements} />}
      <Links
        id="sources"
        title="A reply to how a source is shown as a whole"
        links={sources}
        none="No source has these words."
      />
      <FindForm
        at="/desk/reports/reply"
        label="Another source"
        words={words}
        hidden={{ report: String(report) }}
        {...(words !== '' && { all: replyFromReport(report) })}
      />
    </>
  );
}

function Links({
  id,
  title,
  links,
  none,
}: {
  id: string;
  title: string;
  links: readonly ReportedLink[];
  none?: string;
}) {
  return (
    <section aria-labelledby={id} className="measure mb-8">
      <h2 id={id} className="font-semibold font-serif text-[1.1875rem]">
        {title}
      </h2>
      {links.length === 0 && <p className="mt-2 text-soft">{none}</p>}
      <ul className="mt-2">
        {links.map(({ page, text }) => (
          <li key={page}>
            <a href={page} className="inline-block py-1" dir="auto">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
