import { FEWEST_FOR_A_SHARE } from '@/lib/domain/constants';
import type { Drift } from '@/lib/domain/drift';
import { fidelityOf } from '@/lib/domain/fidelity';
import type { EventRecord } from '@/lib/domain/record';
import { chainView } from './chain';
import { driftsIn, driftViews } from './drift';
import { numeralText } from './figures';
import { DRIFTS } from './method-words';
import { claimIn, nameIn, renderingIn, saidView, statementIn } from './methodology-said';
import type { FidelityView, MethodologyView, WordView } from './methodology-view';

/** How one statement was passed on, and the rendering that changed its meaning. */
export function chainExample(record: EventRecord, ref: string, turnedBy: string): MethodologyView['chain'] {
  const statement = statementIn(record, ref);
  const context = { claim: claimIn(record, statement.claim), record };
  const rendering = renderingIn(record, turnedBy);
  const drift = driftsIn(record)
    .get(rendering.id)
    ?.find(({ kind }) => kind === 'relation changed');
  if (drift?.kind !== 'relation changed') throw new Error(`Rendering ${turnedBy} changes no relation.`);
  return {
    speaker: saidView(record, ref),
    hops: chainView(statement, context, driftsIn(record)),
    turned: { outlet: nameIn(record, rendering.outlet), was: drift.was, became: drift.became },
  };
}

/** The kinds of drift, each with the first rendering of the records that has it. */
export function driftsView(records: readonly EventRecord[]): readonly WordView[] {
  return Object.entries(DRIFTS).map(([kind, means]) => {
    const example = exampleOf(kind as Drift['kind'], records);
    return { word: kind, means, ...(example !== undefined && { example }) };
  });
}

function exampleOf(kind: Drift['kind'], records: readonly EventRecord[]): string | undefined {
  for (const record of records) {
    const drifts = driftsIn(record);
    for (const rendering of record.renderings) {
      const place = (drifts.get(rendering.id) ?? []).findIndex((drift) => drift.kind === kind && !drift.inherited);
      if (place < 0) continue;
      const claim = claimIn(record, statementIn(record, rendering.statement).claim);
      const text = driftViews(rendering, { claim, record }, drifts)[place]?.text ?? '';
      const told = text.startsWith(`${kind}: `) ? text.slice(kind.length + 2) : `“${rendering.wording.words}”`;
      return `${nameIn(record, rendering.outlet)}: ${told}`;
    }
  }
  return undefined;
}

/** Every outlet that passed something on, over all the records given, the busiest first. */
export function fidelitiesView(records: readonly EventRecord[]): readonly FidelityView[] {
  const outlets = new Map(
    records.flatMap((record) => record.renderings.map(({ outlet }) => [outlet, nameIn(record, outlet)] as const)),
  );
  return [...outlets]
    .map(([id, outlet]) => ({ outlet, ...fidelityOf(records, id) }))
    .sort((a, b) => b.total - a.total || b.faithful - a.faithful || (a.outlet < b.outlet ? -1 : 1))
    .map(({ outlet, faithful, total, share, enteredHere, inherited, inferred }) => ({
      outlet,
      faithful: `${faithful} of ${total}`,
      share:
        share === 'too few' ? `n/a: fewer than ${numeralText(FEWEST_FOR_A_SHARE)}` : `${share.times(100).toFixed(0)}%`,
      enteredHere: String(enteredHere.length),
      inherited: String(inherited.length),
      inferred: String(inferred.length),
    }));
}
