import type { ReplyOn } from '@/lib/domain/reply';
import type { Reviewed } from '@/lib/domain/review';
import { Prisma } from '@/lib/platform/generated/client';
import { onOf } from './replies';
import type { Transaction } from './transaction';

/** A revision that answers a report, and whether readers have seen it. */
export type ReportAnswer = { kind: Reviewed; thing: string; number: number; isPublished: boolean };

/** Records that a revision answers the open report of this number; false where none is open under it. */
export async function answerReport(
  db: Transaction,
  report: number,
  { kind, thing, revision, number }: { kind: Reviewed; thing: string; revision: string; number: number },
): Promise<boolean> {
  const row = await db.errorReport.findUnique({ where: { number: report, state: 'open' }, select: { id: true } });
  if (!row) return false;
  await db.errorReportRevision.create({
    data: { reportId: row.id, kind, thingId: thing, revisionId: revision, number },
    select: { number: true },
  });
  return true;
}

/** The revisions that answer these reports, by report, those of before first. */
export async function answersTo(
  db: Transaction,
  reports: readonly string[],
): Promise<ReadonlyMap<string, readonly ReportAnswer[]>> {
  if (reports.length === 0) return new Map();
  const rows = await db.$queryRaw<(ReportAnswer & { report: string })[]>`
    select r.report_id::text as report, r.kind::text as kind, r.thing_id::text as thing, r.number,
      exists (select 1 from transition t where t.kind = r.kind and t.thing_id = r.thing_id
        and t.revision_id = r.revision_id and t.step::text = 'publish') as "isPublished"
    from error_report_revision r
    where r.report_id in (${Prisma.join(reports.map((id) => Prisma.sql`${id}::uuid`))}) order by r.revision_id`;
  const answers = new Map<string, ReportAnswer[]>();
  for (const { report, ...answer } of rows) answers.set(report, [...(answers.get(report) ?? []), answer]);
  return answers;
}

/** Whether a revision that answers a report was published. */
export async function isCorrected(db: Transaction, report: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ is: boolean }[]>`select report_is_corrected(${report}::uuid) as is`;
  return row?.is === true;
}

/** What a report says, by its number; undefined where there is none, or it was erased. */
export async function reportNumbered(
  db: Transaction,
  number: number,
): Promise<{ id: string; about: string | null; wrong: string; received: string } | undefined> {
  const row = await db.errorReport.findUnique({ where: { number, erasedAt: null } });
  return row?.wrong == null
    ? undefined
    : { id: row.id, about: row.about, wrong: row.wrong, received: row.receivedAt.toISOString() };
}

/** A reply of a source that came in as a report: what it is on, and whether readers have seen it. */
export type ReplyAnswer = ReplyOn & { isPublished: boolean };

/** The replies that came in as these reports, by report. */
export async function repliesFrom(
  db: Transaction,
  reports: readonly string[],
): Promise<ReadonlyMap<string, readonly ReplyAnswer[]>> {
  const rows = await db.reply.findMany({
    where: { reportId: { in: [...reports] } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: {
      reportId: true,
      sourceId: true,
      statementId: true,
      steps: { where: { step: 'publish' }, select: { number: true } },
    },
  });
  const found = new Map<string, ReplyAnswer[]>();
  for (const { reportId, steps, ...row } of rows) {
    if (reportId === null) continue;
    found.set(reportId, [...(found.get(reportId) ?? []), { ...onOf(row), isPublished: steps.length > 0 }]);
  }
  return found;
}
