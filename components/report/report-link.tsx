import Link from 'next/link';

/** At the end of a page that knows its own address: the form, with the page filled in. */
export function ReportLink({ about }: { about: string }) {
  return (
    <p className="screen-only mt-12 text-[0.9375rem]">
      <Link href={`/report-an-error?about=${encodeURIComponent(about)}`} prefetch={false} className="inline-block py-1">
        Report an error on this page
      </Link>
    </p>
  );
}
