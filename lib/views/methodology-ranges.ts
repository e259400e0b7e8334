import Big from 'big.js';
import { LEXICON } from '@/lib/domain/constants';
import { type Implied, toleranceOf } from '@/lib/domain/implied';
import type { Interval } from '@/lib/domain/interval';
import { type NumberClaim, rangeOf } from '@/lib/domain/range';
import type { Claim, EventRecord } from '@/lib/domain/record';
import { referencesIn } from '@/lib/domain/references';
import type { NumberValue, Relation, TimeValue } from '@/lib/domain/value';
import { durationText } from './facts';
import { figureText, rangeText } from './figures';
import { NONE_ON_RECORD, RELATIONS } from './method-words';
import { madeUp, share } from './methodology-made-up';
import { claimIn, contentLine, pairOnRecord, positionOn, rangedView, saidView, statementIn } from './methodology-said';
import type { Figured, LadderView, MethodologyView } from './methodology-view';
import { rangePlot } from './plot';
import { impliedText } from './reasons';
import { contentWords } from './values';

/** How each way of putting a figure is read: the same figure, with every relation, on a claim of the record. */
export function rangesView(record: EventRecord): MethodologyView['ranges'] {
  const claim = countIn(record, 'killed');
  const figure = exampleFigure(record, 's01');

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
    decimal: figured({ type: 'number', relation: 'more than', bound: new Big(DECIMAL) }, share),
    relative: rangedView(record, 's10'),
    relativeTo: saidView(record, 's01'),
    excluded: figureText(halfwayBelow(figure, positionOn(record, 's01').implied)),
    clock: {
      tolerance: durationText(toleranceOf(time).toNumber()),
      rows: ['s16', 's24', 's04'].map((ref) => rangedView(record, ref)),
    },
  };
}

/** A figure with a point, which nobody on record gave. */
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

/** The range of a value that is put on a claim of the record. */
export function intervalOf(value: NumberValue | TimeValue, claim: Claim, record: EventRecord): Interval {
  const range = rangeOf(value, claim, referencesIn(record));
  if (range.kind === 'none') throw new Error(`An example has no range: ${range.reason}.`);
  return range.interval;
}

/** A value that nobody gave, with its range. */
export function figured(value: NumberValue | TimeValue, claim: Claim): Figured {
  const record = madeUp(claim, []);
  return {
    said: contentLine({ form: 'stated', value }, claim, record),
    range: impliedText(intervalOf(value, claim, record), value.type, record.event.zone),
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

export type Rung = { key: string; said: string; interval: Interval };

/** Ranges on one axis, each with the words that it was read from. */
export function ladderOf(rungs: readonly Rung[], claim: Claim, record: EventRecord): LadderView {
  const plot = rangePlot(
    rungs.map(({ key, said, interval }) => ({ column: key, label: said, tone: 'none', hollow: false, interval })),
    claim,
    record.event.zone,
  );
  if (plot === undefined) throw new Error('An example cannot be drawn.');
  return { plot, rows: rungs.map(({ key, said, interval }) => ({ key, said, range: rangeText(interval) })) };
}

export const lexiconView = (): MethodologyView['constants']['lexicon'] =>
  LEXICON.map(({ words, low, high, widest }) => ({
    said: words,
    range: rangeText({ low, high }),
    widest: rangeText(widest),
  }));

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
