import type { ErrorReport, ReportState } from '@/lib/domain/error-report';
import type { PersonId } from '@/lib/domain/person';
import type { ErrorReportState, Prisma } from '@/lib/platform/generated/client';
import { isCorrected } from './report-answers';
import type { Transaction } from './transaction';

export type NewReport = {
  about?: string | undefined;
  wrong: string;
  evidence?: string | undefined;
  email?: string | undefined;
};

/** A report as the desk has it. What was not given or has been erased is null. */
export type ReportRow = ErrorReport & {
  id: string;
  number: number;
  version: number;
  received: string;
  about: string | null;
  wrong: string | null;
  evidence: string | null;
  email: string | null;
  settled: { at: string; by: string } | null;
  note: string | null;
  erasedAt: string | null;
};

const STATES = {
  open: 'open',
  corrected: 'corrected',
  answered: 'answered',
  'set aside': 'set_aside',
} as const satisfies Record<ReportState, ErrorReportState>;
const NAMES: Record<ErrorReportState, ReportState> = {
  open: 'open',
  corrected: 'corrected',
  answered: 'answered',
  set_aside: 'set aside',
};

/** Returns the number of the new report. */
export async function insertReport(db: Transaction, report: NewReport, at: Date): Promise<number> {
  const { about = null, wrong, evidence = null, email = null } = report;
  const data = { about, wrong, evidence, email, receivedAt: at };
  return (await db.errorReport.create({ data, select: { number: true } })).number;
}

/** One page of the reports, newest first, and how many there are: in one state, and with these words or this number. */
export async function listReports(
  db: Transaction,
  { shown, words = '', skip, take }: { shown: ReportState | 'all'; words?: string; skip: number; take: number },
): Promise<{ rows: readonly ReportRow[]; total: number }> {
  const where = { ...(shown !== 'all' && { state: STATES[shown] }), ...withWords(words) };
  const include = { settledBy: { select: { pseudonym: true } } };
  const rows = await db.errorReport.findMany({ where, orderBy: { number: 'desc' }, skip, take, include });
  return { rows: rows.map(reportRow), total: await db.errorReport.count({ where }) };
}

/** A number alone is that of a report; anything else stands in what was written, or in the address that it is about. */
function withWords(words: string): Prisma.ErrorReportWhereInput {
  if (words === '') return {};
  if (/^\d{1,9}$/.test(words)) return { number: Number(words) };
  const contains = { contains: words, mode: 'insensitive' } as const;
  return { OR: ['about', 'wrong', 'evidence', 'email', 'note'].map((field) => ({ [field]: contains })) };
}

type Row = Prisma.ErrorReportGetPayload<{ include: { settledBy: { select: { pseudonym: true } } } }>;

function reportRow({ state, receivedAt, settledAt, settledById: _, settledBy, erasedAt, ...row }: Row): ReportRow {
  const settled = settledAt && settledBy && { at: settledAt.toISOString(), by: settledBy.pseudonym };
  return {
    ...row,
    state: NAMES[state],
    erased: erasedAt !== null,
    received: receivedAt.toISOString(),
    settled,
    erasedAt: erasedAt?.toISOString() ?? null,
  };
}

export const countOpenReports = (db: Transaction): Promise<number> =>
  db.errorReport.count({ where: { state: STATES.open } });

/** The state of a report; `undefined` where there is none. */
export async function reportStanding(
  db: Transaction,
  id: string,
): Promise<(ErrorReport & { number: number }) | undefined> {
  const row = await db.errorReport.findUnique({ where: { id }, select: { number: true, state: true, erasedAt: true } });
  if (!row) return undefined;
  const standing = { state: NAMES[row.state], erased: row.erasedAt !== null, isCorrected: await isCorrected(db, id) };
  return { number: row.number, ...standing };
}

const NOTHING = { about: null, wrong: null, evidence: null, email: null, note: null };

/** What a step writes to a report: its state, and the note or that it is erased. */
export type ReportChange = { from: ErrorReport; to: ErrorReport; by: PersonId; at: Date; note?: string | undefined };

/** Writes a step. False if the report has another version by now. */
export async function changeReport(
  db: Transaction,
  id: string,
  version: number,
  change: ReportChange,
): Promise<boolean> {
  const { from, to, by, at, note = null } = change;
  const { count } = await db.errorReport.updateMany({
    where: { id, version },
    data: {
      version: { increment: 1 },
      ...(from.state === 'open' && { state: STATES[to.state], settledAt: at, settledById: by, note }),
      ...(to.erased && { ...NOTHING, erasedAt: at }),
    },
  });
  return count === 1;
}

/** Erases the text of reports that were settled before a time. */
export async function eraseSettledBefore(db: Transaction, before: Date, at: Date): Promise<number> {
  const { count } = await db.errorReport.updateMany({
    where: { settledAt: { lt: before }, erasedAt: null },
    data: { ...NOTHING, erasedAt: at, version: { increment: 1 } },
  });
  return count;
}
