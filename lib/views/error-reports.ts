import type { ReportState, ReportStep } from '@/lib/domain/error-report';
import type { Reviewed } from '@/lib/domain/review';
import { instantDay, instantTime } from './dates';
import { deskPage } from './desk';
import { A_KIND } from './log-words';
import { CALLED } from './refusal-text';

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
  /** The revisions that answer it: "revision 2 of the question, which readers see". */
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

/** An event is revised on a page of its own. */
function reportedThing({ kind, id }: ReportedThing, report: number) {
  const page = deskPage(kind, id);
  return { name: CALLED[kind], page, correct: `${page}${kind === 'event' ? '/edit' : ''}?report=${report}` };
}

/** A report in words, with the steps that its reader may take. */
export function reportItem(
  row: Row,
  steps: readonly ReportStep[],
  { thing, answers = [] }: { thing?: ReportedThing; answers?: readonly Answer[] } = {},
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
    answers: answers.map(({ kind, thing: of, number: revision, isPublished }) => ({
      text: `revision ${revision} of ${A_KIND[kind]}, ${isPublished ? 'which was published' : 'not published yet'}`,
      page: deskPage(kind, of),
    })),
    written: written.flatMap(({ label, text }) => (text === null ? [] : [{ label, text }])),
    ...(erasedAt !== null && { erased: `Deleted on ${instantDay(erasedAt, 'UTC')}. Only number and dates are kept.` }),
    steps: steps.map((step) => ({ step, ...STEPS[step] })),
  };
}
