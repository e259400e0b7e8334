import type { Metadata } from 'next';
import { ReportLink } from '@/components/error-report/report-link';
import { MethodologyArticle } from '@/components/methodology/methodology-article';
import { readMethodology } from '@/lib/reads/methodology';

export const metadata: Metadata = {
  title: 'How sources are compared',
  description:
    'The rules by which Crossread finds out which accounts of an event cannot both be true, with worked examples.',
  alternates: { canonical: '/methodology' },
};

/** Rendered once, when the project is built: the examples come from the record shipped with it. */
export default async function MethodologyPage() {
  return (
    <>
      <MethodologyArticle view={await readMethodology()} />
      <ReportLink about="/methodology" />
    </>
  );
}
