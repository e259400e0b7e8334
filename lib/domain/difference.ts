import { isSameOptions } from './options';
import type { Claim, Rendering, Wording } from './record';
import { isSameFigure, isSameTime } from './same-value';
import { type Content, type Form, type OptionId, type Relation, type Scope, type Value, valueIn } from './value';
import { type WordChange, wordDiff } from './wording';

/** The parts of a statement, or of a rendering of it, that can be compared. A statement's speaker is always `kept`. */
export type Said = {
  content: Content;
  scope: Scope;
  hedge?: string;
  wording: Wording;
  speaker: Rendering['speaker'];
};

/** One difference between what was passed on and what was said. */
export type Difference =
  | { kind: 'form changed'; was: Form; became: Form }
  | { kind: 'relation changed'; was: Relation; became: Relation }
  | { kind: 'number changed' | 'number created' | 'number dropped'; was: Content; became: Content }
  | { kind: 'time changed'; was: Content; became: Content }
  | { kind: 'options changed'; was: readonly OptionId[]; became: readonly OptionId[] }
  | { kind: 'answer changed'; was: boolean; became: boolean }
  /** As with numbers, for the other types of value: one was added or dropped. */
  | { kind: 'value created' | 'value dropped'; was: Content; became: Content }
  | { kind: 'measure or scope changed'; was: Scope; became: Scope }
  | { kind: 'speaker changed' | 'speaker no longer named'; was: 'the speaker'; became: string }
  | { kind: 'hedge dropped'; was: string }
  | { kind: 'hedge added'; became: string }
  | { kind: 'words dropped or added'; was: Wording; became: Wording; changes: readonly WordChange[] };

/** One aspect in which two are compared; `none` if they do not differ in it, or cannot be compared. */
export type Facet = (was: Said, became: Said, claim: Claim | undefined) => Difference | 'none';

export const FACETS: readonly Facet[] = [
  differInForm,
  differInRelation,
  differInValue,
  differInScope,
  differInSpeaker,
  differInHedge,
  differInWords,
];

export const isWordsAlone = ({ kind }: Difference): boolean => kind === 'words dropped or added';

/** The form changed: stated became denied, say. That a value was added or dropped is told by the value. */
function differInForm(was: Said, became: Said): Difference | 'none' {
  const [a, b] = [was.content.form, became.content.form];
  const valueCameOrWent = (valueIn(was.content) === undefined) !== (valueIn(became.content) === undefined);
  const isTurned = a === 'denied' || b === 'denied' || a === 'withdrawn' || b === 'withdrawn';
  return a === b || (valueCameOrWent && !isTurned) ? 'none' : { kind: 'form changed', was: a, became: b };
}

/**
 * How much a number says, in rising order: if it says more than before, detail was created; if less, it was dropped.
 */
const HOLDS = { nothing: 0, 'words alone': 1, 'another statement': 2, figures: 3 };
type Hold = keyof typeof HOLDS;

function holdOf(value: Value | undefined): Hold {
  if (value?.type !== 'number') return 'nothing';
  if ('than' in value) return 'another statement';
  return value.relation === 'vague' ? 'words alone' : 'figures';
}

/** "About" that became "at least". If a figure replaced words, or was dropped, that is told instead. */
function differInRelation(was: Said, became: Said): Difference | 'none' {
  const [a, b] = [valueIn(was.content), valueIn(became.content)];
  if (a === undefined || b === undefined || !('relation' in a) || !('relation' in b)) return 'none';
  const cameOrWent = holdOf(a) === 'words alone' || holdOf(b) === 'words alone';
  if (a.relation === b.relation || a.type !== b.type || cameOrWent) return 'none';
  return { kind: 'relation changed', was: a.relation, became: b.relation };
}

function differInValue(was: Said, became: Said, claim: Claim | undefined): Difference | 'none' {
  const [a, b] = [valueIn(was.content), valueIn(became.content)];
  const contents = { was: was.content, became: became.content };
  const more = HOLDS[holdOf(b)] - HOLDS[holdOf(a)];
  if (more > 0) return { kind: 'number created', ...contents };
  if (more < 0) return { kind: 'number dropped', ...contents };
  if (a?.type === 'number' && b?.type === 'number') {
    if ('range' in a || 'range' in b) return 'none';
    return isSameFigure(a, b, claim) ? 'none' : { kind: 'number changed', ...contents };
  }
  if (a === undefined || b === undefined) {
    return a === b ? 'none' : { kind: a === undefined ? 'value created' : 'value dropped', ...contents };
  }
  if (a.type === 'time' && b.type === 'time') return isSameTime(a, b) ? 'none' : { kind: 'time changed', ...contents };
  if (a.type === 'category' && b.type === 'category') {
    return isSameOptions(a.options, b.options)
      ? 'none'
      : { kind: 'options changed', was: a.options, became: b.options };
  }
  if (a.type === 'yes-no' && b.type === 'yes-no') {
    return a.yes === b.yes ? 'none' : { kind: 'answer changed', was: a.yes, became: b.yes };
  }
  // The machine never compares free text. Beside a value of another type it counts as none.
  if (a.type === b.type) return 'none';
  return { kind: a.type === 'text' ? 'value created' : 'value dropped', ...contents };
}

/** Notes are prose and are not compared: only whether the rendering is about the same, less, more or something else. */
function differInScope(was: Said, became: Said): Difference | 'none' {
  if (was.scope.relation === became.scope.relation) return 'none';
  return { kind: 'measure or scope changed', was: was.scope, became: became.scope };
}

function differInSpeaker(was: Said, { speaker }: Said): Difference | 'none' {
  if (speaker.kept) return 'none';
  if (!was.speaker.kept && was.speaker.names === speaker.names && was.speaker.given === speaker.given) return 'none';
  const kind = speaker.names === 'another' ? 'speaker changed' : 'speaker no longer named';
  return { kind, was: 'the speaker', became: speaker.given };
}

function differInWords(was: Said, became: Said): Difference | 'none' {
  const changes = wordDiff(was.wording, became.wording);
  if (changes === 'not comparable' || changes.every(({ kind }) => kind === 'kept')) return 'none';
  return { kind: 'words dropped or added', was: was.wording, became: became.wording, changes };
}

/** "A realistic possibility" that became a fact, or the other way round. How it was put is for the word diff. */
function differInHedge({ hedge: was }: Said, { hedge: became }: Said): Difference | 'none' {
  if (was !== undefined && became === undefined) return { kind: 'hedge dropped', was };
  return was === undefined && became !== undefined ? { kind: 'hedge added', became } : 'none';
}
