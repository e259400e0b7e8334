import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { NotHere } from '@/components/entry/not-here';
import { ReportAsReply } from '@/components/reply/report-as-reply';
import { signedIn } from '@/lib/platform/session';
import { readReportAsReply } from '@/lib/reads/reported';
import { parseFindAddress } from '@/lib/schemas/desk-address';
import { parseReportGiven } from '@/lib/schemas/error-report';

const TITLE = 'A report as a source’s reply';

export const metadata: Metadata = { title: TITLE };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What a report whose sender speaks for a source is a reply to: its statement, or how the source is shown as a whole. */
export default async function ReportAsReplyPage({ searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const given = await searchParams;
  const report = parseReportGiven(given.report);
  const { words } = parseFindAddress(given);
  const read = report === undefined ? undefined : await readReportAsReply(person, report, words);
  if (report === undefined || read === undefined) return <NotHere title={TITLE} reason="no such thing" />;
  return <ReportAsReply title={TITLE} report={report} words={words} view={read} />;
}
