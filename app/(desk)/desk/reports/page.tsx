import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { ReportList } from '@/components/error-report/report-list';
import { FindForm } from '@/components/ui/find-form';
import { ListFilter } from '@/components/ui/list-filter';
import { PageTitle } from '@/components/ui/page-title';
import { Pager } from '@/components/ui/pager';
import { reportStep } from '@/lib/actions/error-report-actions';
import { signedIn } from '@/lib/platform/session';
import { REPORTS_PAGE, readErrorReports } from '@/lib/reads/error-reports';
import { parseFindAddress } from '@/lib/schemas/desk-address';
import { parseReportsShown, REPORTS_SHOWN, type ReportsShown } from '@/lib/schemas/error-report';

export const metadata: Metadata = { title: 'Error reports' };
export const instant = false;

const NOTHING: Record<ReportsShown, string> = {
  open: 'No report is open.',
  corrected: 'No report has been corrected yet.',
  answered: 'No report has been answered without a correction.',
  'set aside': 'No report has been set aside.',
  all: 'Nobody has reported an error yet.',
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The list of readers' error reports. */
export default async function ReportsPage({ searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const given = await searchParams;
  const { page, words } = parseFindAddress(given);
  const shown = parseReportsShown([given.show].flat()[0]);
  const list = await readErrorReports(person, { shown, words, page });
  if (!list.ok) return <PageTitle title="Error reports">Your role does not allow this.</PageTitle>;
  const hrefOf = (of: string, number: number) =>
    `/desk/reports?${new URLSearchParams({ show: of, ...(words !== '' && { find: words }), page: String(number) })}`;
  return (
    <>
      <PageTitle title="Error reports">
        Errors that readers reported, the latest first. {list.open} {list.open === 1 ? 'is' : 'are'} open. Crossread
        sends no mail: answer from your own address, and note the answer here.
      </PageTitle>
      <ListFilter names={REPORTS_SHOWN} shown={shown} hrefOf={hrefOf} />
      <FindForm
        at="/desk/reports"
        label="Find"
        words={words}
        hint="A number, or words of what was written."
        hidden={{ show: shown }}
        {...(words !== '' && { all: `/desk/reports?show=${encodeURIComponent(shown)}` })}
      />
      {list.items.length === 0 ? (
        <p className="text-soft">{words === '' ? NOTHING[shown] : 'No report has these words.'}</p>
      ) : (
        <ReportList items={list.items} step={reportStep} />
      )}
      <Pager page={page} pages={Math.ceil(list.total / REPORTS_PAGE)} hrefOf={(number) => hrefOf(shown, number)} />
    </>
  );
}
