import type { ReportState, ReportStep } from '@/lib/domain/error-report';
import type { Reviewed } from '@/lib/domain/review';
import { instantDay, instantTime } from './dates';
import { deskPage } from './desk';
import { A_KIND } from './log-words';
import { CALLED } from './refusal-text';
import { REPLIES_PART } from './reply';

/** A report of a reader, as the desk sees it. */
export type ReportItem = {
  id: string;
  version: number;
  /** "Report 12". */
  title: string;
  /** "2 Jan 2030, 14:00 (UTC)". */
  received: string;
  /** "open", "answered by desk-kirona on 3 Jan 2030". */
  state: string;
  /** The page that it is about. */
  about?: string;
  /** What that page shows, at the desk: "question", and where to revise it for this report. */
  thing?: { name: string; page: string; correct: string };
  /** Where it is logged as a source's reply, for whoever may do that. */
  asReply?: string;
  /** The revisions that answer it, and replies that it was: "revision 2 of the question, which readers see". */
  answers: readonly { text: string; page: string }[];
  /** What was written, in the order of the form; empty if it was erased. */
  written: readonly { label: string; text: string }[];
  /** "Deleted on 4 Jan 2030. Only number and dates are kept." */
  erased?: string;
  steps: readonly { step: ReportStep; label: string; needsNote: boolean }[];
};

type Row = {
  id: string;
  number: number;
  version: number;
  state: ReportState;
  received: string;
  about: string | null;
  wrong: string | null;
  evidence: string | null;
  email: string | null;
  settled: { at: string; by: string } | null;
  note: string | null;
  erasedAt: string | null;
};

const STEPS: Record<ReportStep, { label: string; needsNote: boolean }> = {
  correct: { label: 'Mark as corrected', needsNote: true },
  answer: { label: 'Mark as answered', needsNote: true },
  'set aside': { label: 'Set aside', needsNote: true },
  erase: { label: 'Delete the message', needsNote: false },
};

type ReportedThing = { kind: 'event' | 'claim'; id: string };
type Answer = { kind: Reviewed; thing: string; number: number; isPublished: boolean };
type Replied = { kind: 'source' | 'statement'; thing: string; isPublished: boolean };

const readersText = (isPublished: boolean): string => (isPublished ? 'which was published' : 'not published yet');

/** Something that a report may be about, with its page at the desk, opened for that report. */
export type ReportedLink = { page: string; text: string };

/** What a report is that is to be logged as a source's reply: what it says, and what it may be a reply to. */
export type ReportAsReply = {
  wrong: string;
  /** Statements on the question that it is about, or none. */
  statements: readonly ReportedLink[];
  /** Sources of its event, or those with the words that were looked for. */
  sources: readonly ReportedLink[];
};

/** The page on which a report is logged as a source's reply. */
export const replyFromReport = (report: number): string => `/desk/reports/reply?report=${report}`;

/** An event is revised on a page of its own. */
function reportedThing({ kind, id }: ReportedThing, report: number) {
  const page = deskPage(kind, id);
  return { name: CALLED[kind], page, correct: `${page}${kind === 'event' ? '/edit' : ''}?report=${report}` };
}

/** A report in words, with the steps that its reader may take. */
export function reportItem(
  row: Row,
  steps: readonly ReportStep[],
  {
    thing,
    answers = [],
    replies = [],
    mayReply = false,
  }: { thing?: ReportedThing; answers?: readonly Answer[]; replies?: readonly Replied[]; mayReply?: boolean } = {},
): ReportItem {
  const { id, version, number, received, state, about, settled, erasedAt } = row;
  const written = [
    { label: 'What is wrong', text: row.wrong },
    { label: 'Where it can be checked', text: row.evidence },
    { label: 'Answer to', text: row.email },
    { label: 'Our note', text: row.note },
  ];
  return {
    id,
    version,
    title: `Report ${number}`,
    received: `${instantDay(received, 'UTC')}, ${instantTime(received, 'UTC')}`,
    state: settled === null ? state : `${state} by ${settled.by} on ${instantDay(settled.at, 'UTC')}`,
    ...(about !== null && { about }),
    ...(thing && state === 'open' && { thing: reportedThing(thing, number) }),
    ...(mayReply && state === 'open' && erasedAt === null && { asReply: replyFromReport(number) }),
    answers: [
      ...answers.map(({ kind, thing: of, number: revision, isPublished }) => ({
        text: `revision ${revision} of ${A_KIND[kind]}, ${readersText(isPublished)}`,
        page: deskPage(kind, of),
      })),
      ...replies.map(({ kind, thing: of, isPublished }) => ({
        text: `a reply of the source on ${A_KIND[kind]}, ${readersText(isPublished)}`,
        page: `${deskPage(kind, of)}${REPLIES_PART}`,
      })),
    ],
    written: written.flatMap(({ label, text }) => (text === null ? [] : [{ label, text }])),
    ...(erasedAt !== null && { erased: `Deleted on ${instantDay(erasedAt, 'UTC')}. Only number and dates are kept.` }),
    steps: steps.map((step) => ({ step, ...STEPS[step] })),
  };
}
