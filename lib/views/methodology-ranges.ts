import Big from 'big.js';
import { LEXICON } from '@/lib/domain/constants';
import { type Implied, toleranceOf } from '@/lib/domain/implied';
import type { Interval } from '@/lib/domain/interval';
import { type NumberClaim, rangeOf } from '@/lib/domain/range';
import type { Claim, EventRecord } from '@/lib/domain/record';
import { referencesIn } from '@/lib/domain/references';
import type { NumberValue, Relation } from '@/lib/domain/value';
import { durationText } from './facts';
import { figureText, rangeText } from './figures';
import { NONE_ON_RECORD, RELATIONS } from './method-words';
import {
  about,
  claimIn,
  exactly,
  imaginedPair,
  pairOnRecord,
  positionOn,
  rangedView,
  saidView,
  statementIn,
  valueLine,
} from './methodology-said';
import type { Figured, LadderView, MethodologyView } from './methodology-view';
import { rangePlot } from './plot';
import { contentWords } from './values';

/** How each way of putting a figure is read: the same figure, with every relation, on a claim of the record. */
export function rangesView(record: EventRecord): MethodologyView['ranges'] {
  const claim = countIn(record, 'killed');
  const figure = exampleFigure(record, 's01');
  const decimal: NumberClaim = { ...claim, whole: false };
  const time = claimIn(record, 'time');
  const rows = Object.entries(sameFigure(record, figure)).map(([relation, value]) => ({
    relation: relation as Relation,
    value,
    said: contentWords({ form: 'stated', value }, vagueWords(record), { claim, record }).value,
  }));
  return {
    relations: rows.map(({ relation, value, said }) => ({
      relation,
      means: RELATIONS[relation],
      said,
      range: rangeText(intervalOf(value, claim, record)),
      onRecord: onRecord(relation, record),
    })),
    ladder: ladderOf(
      rows.map(({ relation, said, value }) => ({ key: relation, said, interval: intervalOf(value, claim, record) })),
      claim,
      record,
    ),
    exact: [
      exampleFigure(record, 's20'),
      exampleFigure(record, 's23'),
      ...ROUND.map((n) => new Big(n)),
      figure,
      new Big(THOUSANDS),
    ].map((n) => figured({ type: 'number', relation: 'exact', figure: n }, claim, record)),
    decimals: (['exact', 'about', 'more than'] as const).map((relation) =>
      figured(
        relation === 'more than'
          ? { type: 'number', relation, bound: new Big(DECIMAL) }
          : { type: 'number', relation, figure: new Big(DECIMAL) },
        decimal,
        record,
        claim,
      ),
    ),
    relative: rangedView(record, 's10'),
    relativeTo: saidView(record, 's01'),
    excluded: figureText(halfwayBelow(figure, positionOn(record, 's01').implied)),
    clock: {
      tolerance: durationText(toleranceOf(time).toNumber()),
      rows: ['s16', 's24', 's04'].map((ref) => rangedView(record, ref)),
    },
  };
}

/**
 * Figures that nobody on record gave: just below and just at three digits, one that shows two of five, one with a
 * point.
 */
const ROUND = [99, 100];
const THOUSANDS = 23_000;
const DECIMAL = '2.5';
const vagueWords = (record: EventRecord): string => statementIn(record, 's12').wording.words;

/**
 * Halfway from the lower end of what is implied to the figure: allowed by "about" it, excluded by fewer than "about"
 * it.
 */
function halfwayBelow(figure: Big, implied: Implied): Big {
  if (implied.kind !== 'interval' || implied.interval.low === 'open') throw new Error('“About” has no lower end.');
  return figure.plus(implied.interval.low).div(2).round();
}

export function countIn(record: EventRecord, id: string): NumberClaim {
  const claim = claimIn(record, id);
  if (claim.type !== 'number') throw new Error(`The worked example counts nothing on ${id}.`);
  return claim;
}

export function exampleFigure(record: EventRecord, ref: string): Big {
  const { content } = statementIn(record, ref);
  if (content.form !== 'stated' || content.value.type !== 'number' || !('figure' in content.value)) {
    throw new Error(`Statement ${ref} of the worked example gives no figure.`);
  }
  return content.value.figure;
}

/** The figure put in every way. "Between" ends at it, and the vague words are those of the record. */
function sameFigure(record: EventRecord, figure: Big): Record<Relation, NumberValue> {
  const { content } = statementIn(record, 's12');
  const vague = content.form === 'stated' && content.value.type === 'number' ? content.value : undefined;
  if (vague?.relation !== 'vague') throw new Error('The vague words of the worked example are gone.');
  return {
    exact: { type: 'number', relation: 'exact', figure },
    about: { type: 'number', relation: 'about', figure },
    'at least': { type: 'number', relation: 'at least', bound: figure },
    'more than': { type: 'number', relation: 'more than', bound: figure },
    'at most': { type: 'number', relation: 'at most', bound: figure },
    'fewer than': { type: 'number', relation: 'fewer than', bound: figure },
    between: { type: 'number', relation: 'between', low: figure.minus(50), high: figure },
    vague,
  };
}

function intervalOf(value: NumberValue, claim: Claim, record: EventRecord): Interval {
  const range = rangeOf(value, claim, referencesIn(record));
  if (range.kind === 'none') throw new Error(`An example has no range: ${range.reason}.`);
  return range.interval;
}

function figured(value: NumberValue, claim: NumberClaim, record: EventRecord, printed: Claim = claim): Figured {
  return {
    said: valueLine({ form: 'stated', value }, printed, record),
    range: rangeText(intervalOf(value, claim, record)),
  };
}

/** The first on record who put a figure this way. "Fewer than they say" has its own part. */
function onRecord(relation: Relation, record: EventRecord): string {
  const statement = record.statements.find(
    ({ content }) =>
      content.form === 'stated' &&
      content.value.type === 'number' &&
      content.value.relation === relation &&
      !('than' in content.value),
  );
  if (statement === undefined) return NONE_ON_RECORD;
  const { who, value } = saidView(record, statement.ref);
  return `${who}: ${value}`;
}

type Rung = { key: string; said: string; interval: Interval };

function ladderOf(rungs: readonly Rung[], claim: Claim, record: EventRecord): LadderView {
  const plot = rangePlot(
    rungs.map(({ key, said, interval }) => ({ column: key, label: said, tone: 'none', hollow: false, interval })),
    claim,
    record.event.zone,
  );
  if (plot === undefined) throw new Error('An example cannot be drawn.');
  return { plot, rows: rungs.map(({ key, said, interval }) => ({ key, said, range: rangeText(interval) })) };
}

export const lexiconView = (): readonly Figured[] =>
  LEXICON.map(({ words, low, high }) => ({ said: words, range: rangeText({ low, high }) }));

/** Two pairs of the record on one axis each: one with something in common, and one with nothing. */
export function touchingView(record: EventRecord): MethodologyView['touching'] {
  const claim = countIn(record, 'killed');
  const drawn = (...refs: readonly [string, string]) => {
    const rungs = refs.map((ref): Rung => {
      const { implied } = positionOn(record, ref);
      if (implied.kind !== 'interval') throw new Error(`Nothing to draw of ${ref}.`);
      const { who, value } = saidView(record, ref);
      return { key: ref, said: `${who}: ${value}`, interval: implied.interval };
    });
    return { ladder: ladderOf(rungs, claim, record), why: pairOnRecord(record, ...refs).why };
  };
  return { overlapping: drawn('s01', 's28'), apart: drawn('s01', 's23') };
}

/** Where the rules are crude, with what they do in a case. Figures that nobody gave are made up for it. */
export function limitsView(record: EventRecord): MethodologyView['limits'] {
  const claim = countIn(record, 'killed');
  const figure = exampleFigure(record, 's01');
  const { high } = intervalOf({ type: 'number', relation: 'about', figure }, claim, record);
  if (high === 'open') throw new Error('"About" has no upper end.');
  const atLeast = (bound: Big) => ({ form: 'stated', value: { type: 'number', relation: 'at least', bound } }) as const;
  return {
    rounded: imaginedPair(record, claim, exactly(figure), exactly(figure.minus(4))),
    step: ROUND.map((n) => figured({ type: 'number', relation: 'exact', figure: new Big(n) }, claim, record)),
    edge: {
      inside: imaginedPair(record, claim, about(figure), atLeast(high)),
      outside: imaginedPair(record, claim, about(figure), atLeast(high.plus(1))),
    },
    about: imaginedPair(record, claim, about(260), exactly(256)),
    denial: imaginedPair(
      record,
      claim,
      { form: 'denied', rejects: { what: 'value', value: { type: 'number', relation: 'exact', figure } } },
      about(figure),
    ),
    midnight: pairOnRecord(record, 's16', 's04'),
    vague: rangedView(record, 's12'),
    stale: staleView(record, 's23', 's28'),
  };
}

/** Two figures; the later one includes more than could be known by the earlier day. */
function staleView(record: EventRecord, earlier: string, later: string): MethodologyView['limits']['stale'] {
  const { note } = statementIn(record, later).scope;
  return {
    earlier: saidView(record, earlier),
    later: saidView(record, later),
    ...(note !== undefined && { note }),
    pair: pairOnRecord(record, earlier, later),
  };
}
