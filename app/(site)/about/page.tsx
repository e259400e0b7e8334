import type { Metadata } from 'next';
import { AboutArticle } from '@/components/about/about-article';
import { ReportLink } from '@/components/error-report/report-link';
import { parseDesk } from '@/lib/schemas/desk';

export const metadata: Metadata = { title: 'About this installation' };

/** Made when the project is built; another name of the desk is another build (lib/cli/build.ts). */
export default function AboutPage() {
  return (
    <>
      <AboutArticle desk={parseDesk(process.env)} />
      <ReportLink about="/about" />
    </>
  );
}
