import type { Metadata } from 'next';
import { AboutArticle } from '@/components/about/about-article';
import { ReportLink } from '@/components/error-report/report-link';
import { parseDesk } from '@/lib/schemas/desk';

export const metadata: Metadata = { title: 'About this installation' };

/** Rendered when the project is built; changing the name of the desk needs a new build (lib/cli/build.ts). */
export default function AboutPage() {
  return (
    <>
      <AboutArticle desk={parseDesk(process.env)} />
      <ReportLink about="/about" />
    </>
  );
}
