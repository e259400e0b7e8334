import { NO_REASON } from '@/lib/domain/entries';
import {
  type Asked,
  type Reviewed,
  type RevisionState,
  type Standing,
  type Step,
  TRANSITIONS,
} from '@/lib/domain/review';
import { CALLED, refusalText } from './refusal-text';

/** A line of the desk's list, in words, and the steps that its reader may take. */
export type DeskItem = {
  kind: Reviewed;
  /** "question" */
  kindName: string;
  thing: string;
  label: string;
  href?: string;
  /** Its page at the desk. */
  page: string;
  /** "revision 2, submitted, by desk-kirona". */
  revision: string;
  /** "shown to readers", "held", with what is asked for. */
  standing: string;
  reason: string;
  seen: { revision: string; version: number };
  steps: readonly { step: Step; label: string; needsReason: boolean }[];
  /** Why the next step is not among them, if the line does not make that plain. */
  note?: string;
  /** It waits for somebody else than its reader, who wrote it. */
  isOwn?: true;
};

const PAGES: Record<Reviewed, string> = {
  event: 'events',
  claim: 'claims',
  source: 'sources',
  statement: 'statements',
  rendering: 'renderings',
  search: 'searches',
  document: 'documents',
};

/** The page of a thing at the desk. */
export const deskPage = (kind: Reviewed, thing: string): string => `/desk/${PAGES[kind]}/${thing}`;

const STANDING: Record<Standing, string> = {
  unpublished: 'not published yet',
  shown: 'shown to readers',
  held: 'held: off readers’ pages',
  withdrawn: 'withdrawn: readers see that, when and why',
};

const ASKED: Record<Asked['for'], string> = {
  release: 'its release is asked for',
  withdrawal: 'its withdrawal is asked for',
};

type Line = {
  kind: Reviewed;
  thing: string;
  label: string;
  event: string | null;
  standing: Standing;
  state: RevisionState;
  revision: string;
  number: number;
  authorPseudonym: string;
  version: number;
  reason: string;
  asked?: Asked;
};

/**
 * One line, with the steps that are open to its reader. Takes whether they count as one person with the author or with
 * the one who asked.
 */
export function deskItem(line: Line, steps: readonly Step[], isOneWith: boolean): DeskItem {
  const { kind, thing, label, event, standing, state, revision, number, authorPseudonym, version, reason, asked } =
    line;
  return {
    kind,
    kindName: CALLED[kind],
    thing,
    label,
    page: deskPage(kind, thing),
    ...(event !== null && standing !== 'unpublished' && { href: `/events/${encodeURIComponent(event)}` }),
    revision: `revision ${number}, ${state}, by ${authorPseudonym}`,
    standing: asked === undefined ? STANDING[standing] : `${STANDING[standing]}; ${ASKED[asked.for]}`,
    reason: reason === NO_REASON ? '' : reason,
    seen: { revision, version },
    steps: steps.map((step) => ({ step, label: stepLabel(step), needsReason: TRANSITIONS[step].needsReason })),
    ...(isOneWith && { note: refusalText('not a second person') }),
  };
}

/** "Ask to release". */
export const stepLabel = (step: Step): string => step.charAt(0).toUpperCase() + step.slice(1);

/** The same of what its reader has submitted: somebody else has to publish it. */
export const ownItem = (item: DeskItem): DeskItem => ({ ...item, isOwn: true, note: refusalText('your own') });
