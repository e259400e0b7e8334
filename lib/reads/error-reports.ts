import { type ReportState, reportSteps, taskFor } from '@/lib/domain/error-report';
import { can, type Permission } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import { deskDatabase } from '@/lib/platform/db';
import { countOpenReports, listReports } from '@/lib/store/error-reports';
import { answersTo, repliesFrom } from '@/lib/store/report-answers';
import { type ReportItem, reportItem } from '@/lib/views/error-reports';
import { legibleView } from '@/lib/views/legible';
import { readReported } from './reported';

export const REPORTS_PAGE = 20;

/** Reads one page of readers' error reports, with the steps that this person may take on each. */
export async function readErrorReports(
  actor: Member,
  { shown, words, page }: { shown: ReportState | 'all'; words: string; page: number },
): Promise<
  { ok: true; items: readonly ReportItem[]; total: number; open: number } | Extract<Permission, { ok: false }>
> {
  const allowed = can(actor, 'see error reports', 'the desk');
  if (!allowed.ok) return allowed;
  const asked = { shown, words, skip: (page - 1) * REPORTS_PAGE, take: REPORTS_PAGE };
  const { rows, total } = await listReports(deskDatabase(), asked);
  const things = await readReported(rows.flatMap(({ about }) => about ?? []));
  const ids = rows.map(({ id }) => id);
  const answers = await answersTo(deskDatabase(), ids);
  const replies = await repliesFrom(deskDatabase(), ids);
  const mayReply = can(actor, 'log reply', 'the desk').ok;
  const items = rows.map((row) => {
    const answered = answers.get(row.id) ?? [];
    const isCorrected = answered.some(({ isPublished }) => isPublished);
    const steps = reportSteps({ ...row, isCorrected }).filter((step) => can(actor, taskFor(step), 'the desk').ok);
    const thing = things.get(row.about ?? '');
    const beside = { answers: answered, replies: replies.get(row.id) ?? [], mayReply };
    return legibleView(reportItem(row, steps, { ...beside, ...(thing && { thing }) }));
  });
  return { ok: true, items, total, open: await countOpenReports(deskDatabase()) };
}

/** The number of reports that wait for the desk; zero for a member who may not see them. */
export async function readOpenReports(actor: Member): Promise<number> {
  return can(actor, 'see error reports', 'the desk').ok ? countOpenReports(deskDatabase()) : 0;
}
