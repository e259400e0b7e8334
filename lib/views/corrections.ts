import { REDACTED } from '@/lib/domain/redaction';
import type { Reviewed } from '@/lib/domain/review';
import { instantDay, instantTime } from './dates';
import type { FieldChange, ShownText } from './field-changes';
import { countText } from './figures';

/** What is known of something that the desk corrected or withdrew (store/correction-list). */
export type CorrectionTold = {
  id: string;
  kind: Reviewed;
  step: 'publish' | 'withdraw';
  at: string;
  isCurrent: boolean;
  before?: { at: string };
  said: string | 'redacted';
  event?: { slug: string; title: string };
  claim?: { slug: string; question: string };
  ref?: string;
  source?: string;
  document?: string;
  /** The fields of a statement that changed. */
  changed?: readonly FieldChange[];
};

export type CorrectionItem = {
  id: string;
  isWithdrawal: boolean;
  /** "Corrected", "Withdrawn". */
  did: string;
  /** "Statement s23 of the Russian Ministry of Defence", and where readers find it now. */
  what: string;
  href?: string;
  /** The question and the event that it belongs to. */
  question?: string;
  event?: { title: string; href: string };
  /** The short name of the statement or the report that it is of. */
  ref?: string;
  when: Instant;
  /** What was wrong, or why it was withdrawn. */
  said: string;
  /** When the version that was wrong was published. */
  since?: Instant;
  /** What it says now, field by field, where readers still see that. */
  now: readonly { label: string; shown: ShownText }[];
  /** Readers see a later version than this one. */
  isChangedSince: boolean;
};

type Instant = { text: string; iso: string };

const instant = (iso: string): Instant => ({ text: `${instantDay(iso, 'UTC')}, ${instantTime(iso, 'UTC')}`, iso });

/** Said in place of a note, or of a reason, that two people redacted. */
const GONE = { publish: 'The note was redacted.', withdraw: 'The reason was redacted.' } as const;

/** A field that went empty. */
const EMPTY = 'nothing any more';

/**
 * One correction or withdrawal for readers. What stood there before is not shown again: it may be what had to go. Nor is
 * what a withdrawn thing said.
 */
export function correctionItem(told: CorrectionTold): CorrectionItem {
  const { id, step, event, claim, before, changed = [], isCurrent } = told;
  const isWithdrawal = step === 'withdraw';
  const path = event && `/events/${encodeURIComponent(event.slug)}`;
  const href = hrefOf(told, path);
  return {
    id,
    isWithdrawal,
    did: isWithdrawal ? 'Withdrawn' : 'Corrected',
    what: whatOf(told),
    ...(href !== undefined && { href }),
    ...(claim && told.kind !== 'claim' && told.kind !== 'document' && { question: claim.question }),
    ...(event && path !== undefined && told.kind !== 'event' && { event: { title: event.title, href: path } }),
    ...(told.ref !== undefined && { ref: told.ref }),
    when: instant(told.at),
    said: told.said === 'redacted' ? GONE[step] : told.said,
    ...(!isWithdrawal && before && { since: instant(before.at) }),
    now: isCurrent && !isWithdrawal ? changed.map(nowIn) : [],
    isChangedSince: !isCurrent && !isWithdrawal,
  };
}

const nowIn = ({ label, after }: FieldChange) => ({
  label,
  shown: after === undefined || after.text === REDACTED ? { text: after === undefined ? EMPTY : REDACTED } : after,
});

/** What it is called. Of what was withdrawn, nothing that it said. */
function whatOf({ kind, step, event, claim, ref, source, document }: CorrectionTold): string {
  const isGone = step === 'withdraw';
  switch (kind) {
    case 'event':
      return isGone ? 'An event' : (event?.title ?? 'An event');
    case 'claim':
      return isGone ? 'A question' : (claim?.question ?? 'A question');
    case 'source':
      return `Source: ${source ?? 'without a name'}`;
    case 'statement':
      return isGone ? `Statement ${ref}` : `Statement ${ref} of ${source}`;
    case 'rendering':
      return isGone ? `Report ${ref} by an outlet` : `Report ${ref} by ${source}`;
    case 'search':
      return isGone ? 'A search' : `What we searched of ${source}`;
    case 'document':
      return isGone ? 'A document' : `Document: ${document}`;
  }
}

function hrefOf({ kind, step, claim, ref }: CorrectionTold, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  if (kind === 'event' || kind === 'document' || claim === undefined) return path;
  const page = `${path}/claims/${encodeURIComponent(claim.slug)}`;
  return kind === 'statement' && step === 'publish' && ref !== undefined ? `${page}#${ref}` : page;
}

/** The page of what was corrected and withdrawn of one event. */
export const eventCorrectionsAddress = (slug: string): string => `/events/${encodeURIComponent(slug)}/corrections`;

/** "2 corrections, the last on 30 Nov 2026": what was corrected and withdrawn of an event. */
export function correctionsText(items: readonly Pick<CorrectionItem, 'isWithdrawal' | 'when'>[]): string | undefined {
  const [last] = items;
  if (last === undefined) return undefined;
  const withdrawn = items.filter(({ isWithdrawal }) => isWithdrawal).length;
  const parts = [
    ...(items.length > withdrawn ? [countText(items.length - withdrawn, 'correction')] : []),
    ...(withdrawn > 0 ? [countText(withdrawn, 'withdrawal')] : []),
  ];
  const day = instantDay(last.when.iso, 'UTC');
  return `${parts.join(', ')}, ${items.length === 1 ? 'on' : 'the last on'} ${day}`;
}
