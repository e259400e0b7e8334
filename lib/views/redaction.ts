import type { Redactable } from '@/lib/domain/redaction';
import type { Reviewed } from '@/lib/domain/review';
import { instantDay } from './dates';
import { deskPage } from './desk';
import { CALLED } from './refusal-text';

/** A text that two people can redact, as the desk's page of redactions lists it. */
export type RedactableView = {
  /** "wording 018c…", as its box in a form has it. */
  value: string;
  /** "Words of a statement, revision 2". */
  what: string;
  /** The page of what it belongs to, at the desk. */
  href?: string;
  /** What it says, a part of it where it is long. */
  texts: readonly string[];
  /** Who approved it, why, and what it waits for. */
  says: readonly string[];
  /** This person can choose it; else why not. */
  isOpen: boolean;
  whyNot?: string;
};

/** What was asked of a text that is still there. */
type Approval = { pseudonym: string; reason: string; at: string };

type Found = {
  kind: Redactable;
  target: string;
  of?: { kind: Reviewed; thing: string; revision?: number };
  texts: Readonly<Record<string, string>>;
};

/** What is redacted together, before "of a statement". */
const WHAT: Readonly<Record<Redactable, string>> = {
  wording: 'Words and notes',
  document_body: 'What was captured or summed up, with its text',
  quote: 'A quote',
  reason: 'The reason of a step',
  correction: 'The note of a correction',
  comment: 'A comment',
  reply: 'A source’s reply',
  event_revision: 'Texts',
  claim_revision: 'Texts',
  source_revision: 'Texts',
  statement_revision: 'Further texts',
  rendering_revision: 'Further texts',
  search_revision: 'Texts',
  document_revision: 'Texts',
  event: 'The address',
  claim: 'The address',
  source: 'The short name',
  document: 'The short name',
};

/** "Words and notes of a statement, revision 2". */
export function whatText({ kind, of }: Pick<Found, 'kind' | 'of'>): string {
  if (of === undefined) return WHAT[kind];
  const called = CALLED[of.kind];
  const a = /^[aeiou]/.test(called) ? 'an' : 'a';
  return `${WHAT[kind]} of ${a} ${called}${of.revision === undefined ? '' : `, revision ${of.revision}`}`;
}

/** "Asked for by desk-kirona, 30 Nov 2026: “at the request of the family”." */
const approvalText = ({ pseudonym, reason, at }: Approval, place: number): string =>
  `${place === 0 ? 'Asked for' : 'Approved'} by ${pseudonym}, ${instantDay(at, 'UTC')}: “${reason}”.`;

const BLIND = 'Its figure is to be entered again: what it says is shown once somebody has.';

const HELD = 'It waits for a legal hold, which two people lift.';

/** `isBlind`: what it says would tell a figure that is still to be entered again. It can be chosen all the same. */
export function redactableView(
  found: Found,
  {
    approvals = [],
    isHeld = false,
    isBlind = false,
    whyNot,
  }: { approvals?: readonly Approval[]; isHeld?: boolean; isBlind?: boolean; whyNot?: string },
): RedactableView {
  const { kind, target, of, texts } = found;
  return {
    value: `${kind} ${target}`,
    what: whatText(found),
    ...(of && { href: deskPage(of.kind, of.thing) }),
    texts: isBlind ? [BLIND] : Object.values(texts),
    says: [...approvals.map(approvalText), ...(isHeld ? [HELD] : [])],
    isOpen: whyNot === undefined,
    ...(whyNot !== undefined && { whyNot }),
  };
}

/** The page on which texts of a thing are redacted. */
export const redactionsOf = (kind: Reviewed, thing: string): string => `/desk/redactions?kind=${kind}&thing=${thing}`;

/** How many texts are gone, wait for a second person, and wait for a legal hold. */
export type RedactionsDone = { redacted: number; asked: number; held: number };

/** What was done, as the page says it afterwards; nothing where nothing was. */
export function redactionsDoneText({ redacted, asked, held }: RedactionsDone): string {
  const of = (count: number, one: string, many: string) => (count === 1 ? `1 text ${one}` : `${count} texts ${many}`);
  return [
    redacted > 0 && `${of(redacted, 'is', 'are')} redacted for good.`,
    asked > 0 && `${of(asked, 'waits', 'wait')} for a second person, who approves it on this page.`,
    held > 0 && `${of(held, 'waits', 'wait')} for a legal hold, which two people lift.`,
  ]
    .filter((part) => part !== false)
    .join(' ');
}

/** What a search found, in a sentence. */
export const foundText = (found: number, isMore: boolean): string =>
  found === 0
    ? 'No text of the record has these words.'
    : `${found === 1 ? '1 text has' : `${found} texts have`} these words${isMore ? ', and there are more: redact these first, then search again' : ''}.`;
