import { isSameOptions } from './options';
import type { Claim, Rendering, Wording } from './record';
import { isSameFigure, isSameTime } from './same-value';
import { type Content, type Form, type OptionId, type Relation, type Scope, type Value, valueIn } from './value';
import { type WordChange, wordDiff } from './wording';

/** What a statement, or a rendering of it, puts before its readers. A statement's speaker is always kept. */
export type Said = { content: Content; scope: Scope; wording: Wording; speaker: Rendering['speaker'] };

/** One way in which what was passed on differs from what was said. */
export type Difference =
  | { kind: 'form changed'; was: Form; became: Form }
  | { kind: 'relation changed'; was: Relation; became: Relation }
  | { kind: 'number changed' | 'number created' | 'number dropped'; was: Content; became: Content }
  | { kind: 'time changed'; was: Content; became: Content }
  | { kind: 'options changed'; was: readonly OptionId[]; became: readonly OptionId[] }
  | { kind: 'answer changed'; was: boolean; became: boolean }
  /** As with numbers, of the other types of value: one is there that was not, or the other way round. */
  | { kind: 'value created' | 'value dropped'; was: Content; became: Content }
  | { kind: 'measure or scope changed'; was: Scope; became: Scope }
  | { kind: 'speaker changed' | 'speaker no longer named'; was: 'the speaker'; became: string }
  | { kind: 'words dropped or added'; was: Wording; became: Wording; changes: readonly WordChange[] };

/** One aspect under which two are compared; `none` where they do not differ in it, or cannot be compared. */
export type Facet = (was: Said, became: Said, claim: Claim | undefined) => Difference | 'none';

export const FACETS: readonly Facet[] = [
  differInForm,
  differInRelation,
  differInValue,
  differInScope,
  differInSpeaker,
  differInWords,
];

export const isWordsAlone = ({ kind }: Difference): boolean => kind === 'words dropped or added';

/** A form that turned: stated became denied, say. That a value came or went is told by the value. */
function differInForm(was: Said, became: Said): Difference | 'none' {
  const [a, b] = [was.content.form, became.content.form];
  const valueCameOrWent = (valueIn(was.content) === undefined) !== (valueIn(became.content) === undefined);
  const isTurned = a === 'denied' || b === 'denied' || a === 'withdrawn' || b === 'withdrawn';
  return a === b || (valueCameOrWent && !isTurned) ? 'none' : { kind: 'form changed', was: a, became: b };
}

/** What a number holds on to, in rising order: what holds on to more than it did was created, to less was dropped. */
const HOLDS = ['nothing', 'words alone', 'another statement', 'figures'] as const;
type Hold = (typeof HOLDS)[number];

function holdOf(value: Value | undefined): Hold {
  if (value?.type !== 'number') return 'nothing';
  if ('than' in value) return 'another statement';
  return value.relation === 'vague' ? 'words alone' : 'figures';
}

/** "About" that became "at least". Where a figure came for words alone, or went, that is told and not this as well. */
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
  const [before, after] = [HOLDS.indexOf(holdOf(a)), HOLDS.indexOf(holdOf(b))];
  if (before !== after) return { kind: after > before ? 'number created' : 'number dropped', ...contents };
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
  // Free text is never compared by the machine; beside a value of another type it is none.
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
