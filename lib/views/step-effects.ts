import type { Reviewed, Standing } from '@/lib/domain/review';
import type { FieldChanges } from './field-changes';
import { countText, listText } from './figures';
import type { EffectToTell } from './publishing-effect';

/** A step that changes what readers see. */
export type ReaderStep = 'publish' | 'hold' | 'release' | 'withdraw';

/** What readers see after a step, in sentences, and what it changes in the tables, which takes longer to work out. */
export type StepEffect = {
  step: ReaderStep;
  /** "If it is held". */
  title: string;
  sentences: readonly string[];
  effect?: () => Promise<EffectToTell>;
};

/** What a reviewer reads of a thing: what its latest revision changes for readers, and what each step would do. */
export type ThingReview = {
  changes?: { fields: FieldChanges; isNew: boolean };
  effects: readonly StepEffect[];
  /** What waits together with it, or from it, and can be reviewed as one. */
  together?: { of: { document: string } | { with: { kind: Reviewed; thing: string } }; many: number };
};

const TITLES: Record<ReaderStep, string> = {
  publish: 'What publishing does',
  hold: 'If it is held',
  release: 'What releasing does',
  withdraw: 'If it is withdrawn',
};

/** What leaves readers' pages with a thing of each kind. */
const LEAVES: Record<Reviewed, string> = {
  event: 'The event leaves every list, and its pages and those of its questions answer with a notice.',
  claim: 'Its row leaves the table, with every answer to it. Its own page answers with a notice.',
  source: 'Its column leaves every table, with all that it said and passed on and what rests on that.',
  statement: 'It leaves the table and the page of its question, with how others passed it on and what repeats it.',
  rendering: 'It leaves the column of its outlet and the chain, with what others took from it.',
  search: '“Silent until” leaves the table: readers see “nothing logged”.',
  document: 'It is no evidence on any page. What it supports stays, and so do the quotes of other documents.',
};

const WITH_A_NOTICE: readonly Reviewed[] = ['event', 'claim'];
const LISTED_AS_WITHDRAWN: readonly Reviewed[] = ['claim', 'statement', 'rendering', 'search'];

function heldText(kind: Reviewed): string {
  return WITH_A_NOTICE.includes(kind)
    ? 'The notice says that the page is held, since when, and the reason that you give.'
    : 'Nothing stands in its place. The public log says that it is held.';
}

function withdrawnText(kind: Reviewed): string {
  const notice = WITH_A_NOTICE.includes(kind)
    ? ['The notice says that it was withdrawn, when, and the reason that you give.']
    : [];
  const listed = LISTED_AS_WITHDRAWN.includes(kind)
    ? ['The page of the event lists it under “What we have withdrawn”, with when and why.']
    : [];
  const told = [...notice, ...listed];
  return told.length === 0 ? 'The public log says that it was withdrawn.' : told.join(' ');
}

const BACK: Record<Reviewed, string> = {
  event: 'Readers see its pages again.',
  claim: 'Readers see its row and its page again, with its answers.',
  source: 'Readers see its column again, with what it said and passed on.',
  statement: 'Readers see it again, with how others passed it on.',
  rendering: 'Readers see it in the chain again.',
  search: 'Readers see “silent until” again.',
  document: 'Readers see it as evidence again.',
};

/** What readers see after a step, apart from what it changes in the tables. */
export function readersSee(
  step: Exclude<ReaderStep, 'publish'>,
  kind: Reviewed,
  standing: Standing,
): readonly string[] {
  if (step === 'release') return [`${BACK[kind]} They see its last published revision.`];
  if (step === 'hold') return [LEAVES[kind], heldText(kind)];
  // Of what is shown, holding is told first, and takes the same away.
  const leaves = standing === 'held' ? 'Readers’ pages stay as they are now.' : 'The same leaves readers’ pages.';
  return [leaves, withdrawnText(kind)];
}

export const stepEffect = (
  step: ReaderStep,
  sentences: readonly string[],
  effect?: () => Promise<EffectToTell>,
): StepEffect => ({ step, title: TITLES[step], sentences, ...(effect && { effect }) });

/** The steps of which the effect is told: what may come next of a thing, whoever takes it. */
export function stepsToTell(standing: Standing, isPending: boolean): readonly ReaderStep[] {
  const publishing = isPending && standing !== 'held' ? (['publish'] as const) : [];
  if (standing === 'shown') return [...publishing, 'hold', 'withdraw'];
  return standing === 'held' ? ['release', 'withdraw'] : publishing;
}

/** How often readers meet a thing. */
type Met = { events: number; statements: number; renderings: number; searches: number; documents: number };

/** "It stands in 3 events: 12 statements, 4 reports of outlets and 2 documents." */
export function metText({ events, statements, renderings, searches, documents }: Met): string {
  const parts = [
    ...(statements > 0 ? [countText(statements, 'statement')] : []),
    ...(renderings > 0 ? [`${countText(renderings, 'time')} passed on`] : []),
    ...(searches > 0 ? [`${countText(searches, 'search', 'searches')}`] : []),
    ...(documents > 0 ? [countText(documents, 'document')] : []),
  ];
  if (parts.length === 0) return 'Readers meet it nowhere yet.';
  return `Readers meet it in ${countText(events, 'event')}: ${listText(parts)}.`;
}
