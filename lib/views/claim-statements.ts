import { inOrderSaid } from '@/lib/domain/order';
import { sourceIn } from '@/lib/domain/origin';
import type { Source, Statement } from '@/lib/domain/record';
import { grouped, indexOf } from '@/lib/domain/record-index';
import { referencesIn } from '@/lib/domain/references';
import type { ToneOf } from './claim-names';
import type { Through } from './claim-times';
import type { GroupView } from './claim-view';
import { columnView } from './columns';
import { driftsAmong } from './drift';
import { repliesShownOf } from './reply';
import { isPast } from './standing';
import { contextOn, ON_ITS_PAGE, type StatementOnPage, statementPart } from './statement';

/**
 * From this many statements on a claim, or of one source, those that have been replaced or withdrawn are folded away.
 */
const MANY = { onTheClaim: 40, ofOneSource: 6 };

/** Every statement on a claim, by source; sources and statements in the order of saying. */
export function statementGroups(through: Through, toneOf: ToneOf): readonly GroupView[] {
  const { record, claim, zone } = through;
  const said = inOrderSaid(indexOf(record).statementsOn.get(claim.id) ?? [], zone);
  const view = viewerOf(through);
  return [...grouped(said, ({ source }) => source)].map(([id, own]) => {
    const statements = own.map(view);
    const isFolding = said.length > MANY.onTheClaim || own.length > MANY.ofOneSource;
    const isFolded = (statement: StatementOnPage) => isFolding && isPast(statement);
    return {
      ...headOf(sourceIn(record, id), through, toneOf),
      folded: statements.filter(isFolded),
      statements: statements.filter((one) => !isFolded(one)),
    };
  });
}

function headOf(source: Source, { record }: Through, toneOf: ToneOf): Omit<GroupView, 'folded' | 'statements'> {
  const { key, name, native, kind, speaksFor, reliability, reliabilityReason } = columnView(
    source,
    0,
    record,
    undefined,
  );
  const replied = repliesShownOf(source.id, record);
  return {
    key,
    name,
    ...(native && { native }),
    tone: toneOf(source),
    hollow: source.naming !== 'named',
    kind: source.side === 'none' ? kind : `${kind}, ${source.side}`,
    ...(speaksFor !== undefined && { speaksFor }),
    reliability,
    ...(reliabilityReason !== undefined && { reliabilityReason }),
    ...(replied && { replied }),
  };
}

function viewerOf({ claim, record, now }: Through): (statement: Statement) => StatementOnPage {
  const { statementsOn, renderingsOf } = indexOf(record);
  const relayed = (statementsOn.get(claim.id) ?? []).flatMap(({ id }) => renderingsOf.get(id) ?? []);
  const context = contextOn(now, record, referencesIn(record), driftsAmong(record, relayed));
  return (statement) => statementPart(statement, context, ON_ITS_PAGE);
}
