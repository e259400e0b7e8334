import { type HoldStep, type LegalHold, stands } from '@/lib/domain/legal-hold';
import type { Redactable } from '@/lib/domain/redaction';
import { instantDay } from './dates';
import { listText } from './figures';

/** What may be done with a hold or a redaction on its page: the words of its button; or why this person may not. */
export type Open = { label: string; whyNot?: never } | { label?: never; whyNot: string };

export type HoldView = {
  id: string;
  /** "Held since 30 Nov 2026 by desk-kirona: nothing deletes it." */
  held: string;
  reason: string;
  /** Who asks to lift it: "desk-rolu asks to lift it, 2 Dec 2026." */
  asked?: { says: string; reason: string };
  /** How many people have lifted it. */
  seen: number;
  lift: Open;
};

export type RedactionView = {
  kind: Redactable;
  target: string;
  /** "What was captured, and its text". */
  what: string;
  /** Who approved it, and for what it waits. */
  says: readonly string[];
  /** Who has approved it gives no further reason to carry it out. */
  needsReason: boolean;
  redact: Open;
};

/** The legal holds of a document, and the redactions that wait for them. */
export type HoldsView = {
  standing: readonly HoldView[];
  /** "Held from 30 Nov to …: set by …, lifted by … and …." */
  past: readonly string[];
  redactions: readonly RedactionView[];
  /** How many holds the document has had. */
  seen: number;
  maySet: boolean;
};

const day = ({ at }: { at: string }): string => instantDay(at, 'UTC');

/** "Held since 30 Nov 2026 by desk-kirona: nothing deletes it"; of several holds the first one that stands. */
export function heldText([first, ...others]: readonly LegalHold[]): string | undefined {
  if (first === undefined) return undefined;
  const more =
    others.length === 0 ? '' : ` (${others.length} more ${others.length === 1 ? 'hold stands' : 'holds stand'})`;
  return `Held since ${day(first.set)} by ${first.set.pseudonym}: nothing deletes it${more}`;
}

/** "Waits: a legal hold stands since 30 Nov 2026, two people lift it." */
export const waitsText = (hold: { at: string }): string =>
  `Waits: a legal hold stands since ${day(hold)}, two people lift it.`;

export function holdView(hold: LegalHold, lift: Open): HoldView {
  const [first] = hold.lifts;
  return {
    id: hold.id,
    held: `${heldText([hold])}.`,
    reason: hold.set.reason,
    ...(first && {
      asked: {
        says: `${first.pseudonym} asks to lift it, ${day(first)}. It stands until a second person lifts it as well.`,
        reason: first.reason,
      },
    }),
    seen: hold.lifts.length,
    lift,
  };
}

/** A hold that two people have lifted. */
export function pastText({ set, lifts }: LegalHold): string {
  const last: HoldStep = lifts.at(-1) ?? set;
  const by = listText(lifts.map(({ pseudonym }) => pseudonym));
  return `Held from ${day(set)} to ${day(last)}: set by ${set.pseudonym} (“${set.reason}”), lifted by ${by} (“${last.reason}”).`;
}

const WHAT: Readonly<Record<Redactable, string>> = {
  document_body: 'What was captured or summed up, with its text',
  document_revision: 'What the desk says of it in one revision',
  document: 'Its short name, and title and addresses that are older than revisions',
  quote: 'A quote from it',
  wording: 'The words of a statement or a relay that rest on it',
  statement_revision: 'The desk’s notes on a statement that rests on it',
  rendering_revision: 'The desk’s notes on a relay that rests on it',
  reason: 'The reason of a step or a hold',
  correction: 'The note of a correction',
  comment: 'A comment of the desk',
  reply: 'The words of a source’s reply that came with it',
  event_revision: 'The texts of an event',
  claim_revision: 'The texts of a question',
  source_revision: 'The texts of a source',
  search_revision: 'The texts of a search',
  event: 'The address of an event',
  claim: 'The address of a question',
  source: 'The short name of a source',
};

type Approval = { pseudonym: string; at: string };

/**
 * A text of a document that people redact: who approved it by now, and the hold for which it waits. `isOwn` says that two
 * people have approved it, one of them whoever looks.
 */
export function redactionView(
  { kind, target, approvals }: { kind: Redactable; target: string; approvals: readonly Approval[] },
  hold: LegalHold | undefined,
  { isOwn, ...redact }: Open & { isOwn: boolean },
): RedactionView {
  const approved = listText(approvals.map((one) => `${one.pseudonym} (${day(one)})`));
  const done = approvals.length > 1 ? 'Approved' : 'Asked for';
  return {
    kind,
    target,
    what: WHAT[kind],
    says: [...(approvals.length === 0 ? [] : [`${done} by ${approved}.`]), ...(hold ? [waitsText(hold.set)] : [])],
    needsReason: !isOwn,
    redact,
  };
}

/** The words of the button by which a redaction is asked for, approved or carried out. */
export function redactLabel(approvals: number, isOwn: boolean, isHeld: boolean): string {
  if (approvals === 0) return 'Ask to redact it';
  if (isOwn) return 'Carry it out';
  return isHeld ? 'Approve that it is redacted' : 'Redact it for good';
}

/** The words of the button by which a hold is lifted, after so many others. */
export const liftLabel = (lifts: number): string => (lifts === 0 ? 'Ask to lift the hold' : 'Lift the hold');

/** What was done with a document just now, and what follows from it. */
export const DONE = {
  held: 'The legal hold is set: nothing deletes this document.',
  asked: 'You asked to lift the hold. It stands until a second person lifts it as well.',
  lifted: 'The hold is lifted.',
  approved: 'Your approval of the redaction is recorded.',
  redacted: 'It is redacted for good.',
} as const;

/** The holds of a document, apart by whether they stand. */
export const apart = (holds: readonly LegalHold[]) => ({
  standing: holds.filter(stands),
  past: holds.filter((hold) => !stands(hold)),
});
