import { type Drift, driftsOf, faithful } from '@/lib/domain/drift';
import type { EventRecord, Rendering, RenderingId } from '@/lib/domain/record';
import type { Content, OptionId, Scope } from '@/lib/domain/value';
import type { DriftView } from '@/lib/schemas/shown-fields';
import { countText, listText } from './figures';
import { type Context, optionLabels, scopeWords, sourceName, valueLine } from './values';

/** What drifted in each rendering of a record, computed once for all cells. */
export type Drifts = ReadonlyMap<RenderingId, readonly Drift[]>;

export const driftsIn = (record: EventRecord): Drifts => driftsAmong(record, record.renderings);

/** The same for some of its renderings. */
export function driftsAmong(record: EventRecord, renderings: readonly Rendering[]): Drifts {
  return new Map(renderings.map((rendering) => [rendering.id, driftsOf(record, rendering)]));
}

/** "1 of 2 renderings drifted". A change of words alone is shown with the words and not counted here. */
export function driftedText(renderings: readonly Rendering[], drifts: Drifts): string | undefined {
  const drifted = renderings.filter(({ id }) => !faithful(drifts.get(id) ?? []));
  if (drifted.length === 0) return undefined;
  return `${drifted.length} of ${countText(renderings.length, 'rendering')} drifted`;
}

export function driftViews(rendering: Rendering, context: Context, drifts: Drifts): readonly DriftView[] {
  return (drifts.get(rendering.id) ?? []).map((drift) => driftView(drift, context));
}

function driftView(drift: Drift, context: Context): DriftView {
  const at = sourceName(drift.entered.at.outlet, context.record);
  const inferred = drift.entered.link === 'inferred' ? ', over a link inferred by this desk' : '';
  return {
    text: driftText(drift, context) + (drift.inherited ? '' : inferred),
    ...(drift.inherited && { inherited: `entered at ${at}${inferred}` }),
    ...(drift.kind === 'words dropped or added' && {
      words: drift.changes.map(({ kind, words }) => ({ text: words, change: kind })),
    }),
  };
}

function driftText(drift: Drift, context: Context): string {
  switch (drift.kind) {
    case 'form changed':
    case 'relation changed':
      return `${drift.kind}: ${drift.was} became ${drift.became}`;
    case 'number changed':
    case 'number created':
    case 'number dropped':
    case 'time changed':
    case 'value created':
    case 'value dropped':
      return `${drift.kind}: ${line(drift.was, context)} became ${line(drift.became, context)}`;
    case 'options changed':
      return `options changed: ${labels(drift.was, context)} became ${labels(drift.became, context)}`;
    case 'answer changed':
      return `answer changed: ${drift.was ? 'yes' : 'no'} became ${drift.became ? 'yes' : 'no'}`;
    case 'measure or scope changed':
      return `${drift.kind}: ${scopeText(drift.was, context)} became ${scopeText(drift.became, context)}`;
    case 'speaker changed':
      return `speaker changed: ${drift.became}`;
    case 'speaker no longer named':
      return `speaker no longer named: ${drift.became}`;
    case 'hedge dropped':
      return `hedge dropped: “${drift.was}”`;
    case 'hedge added':
      return `hedge added: “${drift.became}”`;
    case 'words dropped or added':
      return 'words dropped or added';
  }
}

/** A vague value is shown by its own words, which are not available here. The form of the difference is enough. */
const line = (content: Content, context: Context): string =>
  valueLine({ content, wording: { kind: 'paraphrase', words: 'a vague figure', language: 'en' } }, context);

const labels = (options: readonly OptionId[], { claim }: Context): string =>
  listText(optionLabels({ type: 'category', options }, claim));

const scopeText = (scope: Scope, { claim }: Context): string =>
  scope.relation === 'same'
    ? `${scope.note ?? 'the claim’s own'} (same)`
    : `${scopeWords(scope, claim)} (${scope.relation})`;
