/** The link at the end of a page to the report form, with that page's address filled in. */
export function ReportLink({ about }: { about: string }) {
  return (
    <p className="screen-only mt-12 text-[0.9375rem]">
      <a href={`/report-an-error?about=${encodeURIComponent(about)}`} className="inline-block py-1">
        Report an error on this page
      </a>
    </p>
  );
}
