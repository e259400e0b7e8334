import { inOrderSaid } from '@/lib/domain/history';
import { sourceIn } from '@/lib/domain/origin';
import type { Source, Statement } from '@/lib/domain/record';
import { grouped, indexOf } from '@/lib/domain/record-index';
import { claimHops } from './claim-hops';
import type { ToneOf } from './claim-names';
import { echoOf, type Standing, standingIn } from './claim-standing';
import type { Through } from './claim-times';
import type { GroupView, StatementView } from './claim-view';
import { columnView } from './columns';
import { momentISO, momentText } from './dates';
import { type Drifts, driftsIn } from './drift';
import { evidenceViews, wordingView } from './evidence';
import { languageName } from './languages';
import { CREDIBILITY } from './opened';
import { contentWords } from './values';

/** From so many statements on a claim, or of one source, what no longer stands is folded away. */
const MANY = { onTheClaim: 40, ofOneSource: 6 };

/** Every statement on a claim, by source, sources and statements in the order of saying. */
export function groupsOf(through: Through, toneOf: ToneOf): readonly GroupView[] {
  const { record, claim, zone } = through;
  const said = inOrderSaid(indexOf(record).statementsOn.get(claim.id) ?? [], zone);
  const view = viewerOf(through);
  return [...grouped(said, ({ source }) => source)].map(([id, own]) => {
    const statements = own.map(view);
    const isFolding = said.length > MANY.onTheClaim || own.length > MANY.ofOneSource;
    const isFolded = ({ past }: StatementView) => isFolding && past !== undefined;
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
  };
}

const viewerOf = (through: Through): ((statement: Statement) => StatementView) => {
  const standing = standingIn(through);
  const { claim, record } = through;
  const ids = new Set(
    indexOf(record)
      .statementsOn.get(claim.id)
      ?.map(({ id }) => id),
  );
  const drifts = driftsIn({ ...record, renderings: record.renderings.filter(({ statement }) => ids.has(statement)) });
  return (statement) => statementView(statement, through, standing, drifts);
};

function statementView(statement: Statement, through: Through, standing: Standing, drifts: Drifts): StatementView {
  const { ref, content, wording, scope, note, saidAt, spokenLanguage, credibility } = statement;
  const { record } = through;
  const past = standing.pastOf(statement);
  const echo = echoOf(statement, through);
  const notes = [scope.relation === 'same' ? scope.note : undefined, note].filter((one) => one !== undefined);
  return {
    ref,
    form: content.form,
    formText: content.form === 'withdrawn' ? 'withdrew' : content.form,
    ...contentWords(content, wording.words, through),
    compared: standing.comparedAs(statement),
    ...(past && { past }),
    ...(echo && { echo }),
    ...(scope.relation !== 'same' && { scope: `${scope.relation}: ${scope.note}` }),
    ...(notes.length > 0 && { note: notes.join('; ') }),
    date: momentText(saidAt),
    dateTime: momentISO(saidAt),
    wording: wordingView(wording),
    ...(spokenLanguage !== undefined && { spokenLanguage: languageName(spokenLanguage) }),
    ...(credibility === 'not graded'
      ? { credibility }
      : { credibility: CREDIBILITY[credibility.grade], credibilityReason: credibility.reason }),
    hops: claimHops(statement, through, drifts),
    evidence: evidenceViews(statement.evidence, record),
  };
}
