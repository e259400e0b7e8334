import { type Drift, driftsOf, faithful } from '@/lib/domain/drift';
import type { EventRecord, Rendering, RenderingId } from '@/lib/domain/record';
import { type Content, type Form, type OptionId, type Relation, type Scope, valueIn } from '@/lib/domain/value';
import type { DriftView } from '@/lib/schemas/shown-fields';
import { listText } from './figures';
import { type Context, optionLabels, scopeWords, sourceName, valueLine } from './values';

/** What drifted in each rendering of a record, computed once for all cells. */
export type Drifts = ReadonlyMap<RenderingId, readonly Drift[]>;

export const driftsIn = (record: EventRecord): Drifts => driftsAmong(record, record.renderings);

/** The same for some of its renderings. */
export function driftsAmong(record: EventRecord, renderings: readonly Rendering[]): Drifts {
  return new Map(renderings.map((rendering) => [rendering.id, driftsOf(record, rendering)]));
}

/** "reported differently by News18". A change of words alone is shown with the words and not told here. */
export function driftedText(renderings: readonly Rendering[], drifts: Drifts, record: EventRecord): string | undefined {
  const drifted = renderings.filter(({ id }) => !faithful(drifts.get(id) ?? []));
  if (drifted.length === 0) return undefined;
  const outlets = new Set(drifted.map(({ outlet }) => sourceName(outlet, record)));
  return `reported differently by ${listText([...outlets])}`;
}

export function driftViews(rendering: Rendering, context: Context, drifts: Drifts): readonly DriftView[] {
  return (drifts.get(rendering.id) ?? []).map((drift) => driftView(drift, rendering, context));
}

/**
 * Who changed what: "BBC News turned ‘about 300’ into ‘300’". Over a link that is the desk's inference nobody is charged
 * with it: "…, if it got this from the speaker (our inference)".
 */
function driftView(drift: Drift, rendering: Rendering, context: Context): DriftView {
  const { at, link } = drift.entered;
  const { record } = context;
  const from = record.renderings.find(({ id }) => id === at.parent);
  const giver = from === undefined ? 'the speaker' : sourceName(from.outlet, record);
  const inferred = link === 'inferred' ? `, if it got this from ${giver} (our inference)` : '';
  return {
    text: `${driftText(drift, sourceName(at.outlet, record), context)}${inferred}`,
    ...(drift.inherited && { inherited: `${sourceName(rendering.outlet, record)} took this over` }),
    ...(drift.kind === 'words dropped or added' && {
      words: drift.changes.map(({ kind, words }) => ({ text: words, change: kind })),
    }),
  };
}

function driftText(drift: Drift, outlet: string, context: Context): string {
  const turned = (was: string, became: string) => `${outlet} turned ${was} into ${became}`;
  switch (drift.kind) {
    case 'form changed':
      return turned(FORMS[drift.was], FORMS[drift.became]);
    case 'relation changed':
      return turned(RELATIONS[drift.was], RELATIONS[drift.became]);
    case 'number changed':
    case 'time changed':
      return turned(line(drift.was, context), line(drift.became, context));
    case 'number created':
      return `the speaker gave no such number; ${outlet} wrote ${line(drift.became, context)}`;
    case 'value created':
      return `the speaker gave no such answer; ${outlet} wrote ${line(drift.became, context)}`;
    case 'number dropped':
    case 'value dropped':
      return `${outlet} left out ${line(drift.was, context)}`;
    case 'options changed':
      return turned(labels(drift.was, context), labels(drift.became, context));
    case 'answer changed':
      return turned(drift.was ? 'yes' : 'no', drift.became ? 'yes' : 'no');
    case 'measure or scope changed':
      return turned(scopeText(drift.was, context), scopeText(drift.became, context));
    case 'speaker changed':
      return `${outlet} names another speaker: ${drift.became}`;
    case 'speaker no longer named':
      return `${outlet} no longer names the speaker: ${drift.became}`;
    case 'hedge dropped':
      return `${outlet} left out “${drift.was}”`;
    case 'hedge added':
      return `${outlet} added “${drift.became}”`;
    case 'words dropped or added':
      return `${outlet} changed the words`;
  }
}

const FORMS: Record<Form, string> = {
  stated: 'an answer',
  confirmed: 'a confirmation',
  denied: 'a denial',
  declined: 'a refusal to answer',
  withdrawn: 'a withdrawal',
};

const RELATIONS: Record<Relation, string> = {
  exact: 'an exact figure',
  about: '‘about’',
  'at least': '‘at least’',
  'more than': '‘more than’',
  'at most': '‘at most’',
  'fewer than': '‘fewer than’',
  between: 'a range',
  vague: 'a vague word',
};

/** In its own words; of vague words that are not on record here, that they are vague. */
function line(content: Content, context: Context): string {
  const value = valueIn(content);
  const word = value?.type === 'number' && value.relation === 'vague' ? value.word : undefined;
  if (value?.type === 'number' && value.relation === 'vague' && word === undefined) return 'a vague figure';
  return `‘${valueLine({ content, wording: { kind: 'paraphrase', words: word ?? '', language: 'en' } }, context)}’`;
}

const labels = (options: readonly OptionId[], { claim }: Context): string =>
  `‘${listText(optionLabels({ type: 'category', options }, claim))}’`;

const scopeText = (scope: Scope, { claim }: Context): string =>
  scope.relation === 'same'
    ? `‘${scope.note ?? ([claim.measure, claim.scope].filter((part) => part !== '').join(', ') || 'what is asked')}’`
    : `‘${scopeWords(scope, claim)}’`;
