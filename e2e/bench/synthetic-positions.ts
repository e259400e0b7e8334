import type { PositionColumns } from '@/lib/domain/columns';
import { impliedOf } from '@/lib/domain/implied';
import type { Bound, Interval } from '@/lib/domain/interval';
import type { ComparablePosition, Position } from '@/lib/domain/position';
import type { Claim, Source, Statement } from '@/lib/domain/record';
import type { References } from '@/lib/domain/references';
import { figureKeyOf } from '@/lib/domain/relation';
import { ANY_TIME, isComparable } from '@/lib/domain/said';
import { valueKeyOf } from '@/lib/domain/same-value';
import type { Content, Scope } from '@/lib/domain/value';
import { about, atLeast, between, denied, exactly, moreThan, stated } from '@/prisma/factories/values';
import { onDay } from '@/prisma/factories/wording';
import { countOf, workNamed } from './entered-record';

const SAME: Scope = { relation: 'same' };
const NARROWER: Scope = { relation: 'narrower', note: 'a part' };
const BROADER: Scope = { relation: 'broader', note: 'a whole' };
const NO_REFERENCES: References = { statements: new Map(), claims: new Map(), withdrawn: new Set() };
const WORDING: Statement['wording'] = { kind: 'paraphrase', words: '', language: 'en' };
const ON = onDay('2026-01-01', 'UTC');

export const CLAIM: Claim = countOf('c', 1, 'How many?', 'persons');

type Saying = { content: Content; scope: Scope };

/**
 * What one source may say if the truth is about `n`: mostly figures, as in reports, and every other form in
 * the mix, so that ranges overlap, touch and lie apart.
 */
function sayingAbout(n: number, random: () => number): Saying {
  const figure = Math.max(1, Math.round(n * (0.7 + 0.6 * random())));
  const round = Number(figure.toPrecision(2));
  const kind = random();
  if (kind < 0.35) return { content: stated(exactly(figure)), scope: SAME };
  if (kind < 0.55) return { content: stated(exactly(round)), scope: SAME };
  if (kind < 0.7) return { content: stated(about(round)), scope: SAME };
  if (kind < 0.76) return { content: stated(atLeast(round)), scope: SAME };
  if (kind < 0.8) return { content: stated(moreThan(round)), scope: SAME };
  if (kind < 0.9) return { content: stated(between(Math.floor(figure / 2), figure)), scope: SAME };
  if (kind < 0.94) return { content: stated(exactly(Math.ceil(figure / 3))), scope: NARROWER };
  if (kind < 0.98) return { content: stated(exactly(figure * 3)), scope: BROADER };
  return { content: denied(about(round)), scope: SAME };
}

/** A source and the body that it speaks for: every third source speaks for the one before it. */
type Voice = { source: Source; origin: Source };

function voicesNumbered(size: number): Voice[] {
  const bodies = Array.from({ length: size }, (_, i) => workNamed(String(i)));
  return bodies.map((body, i) => {
    const spokenFor = i % 3 === 2 ? bodies[i - 1] : undefined;
    return { source: spokenFor ? { ...body, speaksFor: spokenFor.id } : body, origin: spokenFor ?? body };
  });
}

/** `k` positions of different sources on one claim, each read by the method's code. Shuffles the voices. */
function positionsOnClaim(k: number, voices: Voice[], random: () => number): ComparablePosition[] {
  const n = Math.round(10 ** (1 + 3.5 * random()));
  shuffleFirst(voices, k, random);
  return voices.slice(0, k).map((voice, i) => positionOf(sayingAbout(n, random), voice, `s${i}`));
}

/** Puts `k` items drawn at random to the front (the first steps of Fisher and Yates). */
function shuffleFirst<T>(items: T[], k: number, random: () => number): void {
  for (let i = 0; i < k; i++) {
    const j = i + Math.floor(random() * (items.length - i));
    const [one, other] = [items[i], items[j]];
    if (one === undefined || other === undefined) throw new Error(`There are no ${k} to draw.`);
    items[i] = other;
    items[j] = one;
  }
}

function positionOf(said: Saying, { source, origin }: Voice, id: string): ComparablePosition {
  const at = { saidAt: ON, loggedAt: '2026-01-01T00:00:00Z', wording: WORDING };
  const position: Position = {
    statement: { id, ref: id, claim: 'c', source: source.id, ...said, ...at, credibility: 'not graded', evidence: [] },
    source,
    origin,
    counted: 'origin',
    countsAsOf: ANY_TIME,
    stance: said.content.form === 'denied' ? 'denied' : 'stated',
    implied: impliedOf(said, CLAIM, NO_REFERENCES),
  };
  if (!isComparable(position)) throw new Error(`${id} excludes nothing, which is not meant here.`);
  return position;
}

/** Columns for that many claims of k positions; only the first few claims are kept in their original form. */
export function syntheticColumns(
  { claims, k, size, kept }: { claims: number; k: number; size: number; kept: number },
  random: () => number,
): { columns: PositionColumns; asPositions: ComparablePosition[][] } {
  const voices = voicesNumbered(size);
  const columns = emptyColumns(claims, k);
  const asPositions: ComparablePosition[][] = [];
  for (let claim = 0; claim < claims; claim++) {
    const positions = positionsOnClaim(k, voices, random);
    for (const [i, position] of positions.entries()) putRow(columns, claim * k + i, position);
    if (claim < kept) asPositions.push(positions);
  }
  return { columns, asPositions };
}

function emptyColumns(claims: number, k: number): PositionColumns {
  const rows = claims * k;
  return {
    starts: Int32Array.from({ length: claims + 1 }, (_, claim) => claim * k),
    sources: new Int32Array(rows),
    origins: new Int32Array(rows),
    lows: new Float64Array(rows),
    highs: new Float64Array(rows),
    ownLows: new Float64Array(rows),
    ownHighs: new Float64Array(rows),
    puts: new Int32Array(rows),
    figures: new Int32Array(rows).fill(-1),
    sameScope: new Uint8Array(rows),
    denies: new Uint8Array(rows),
    untraced: new Uint8Array(rows),
    tolerances: new Float64Array(claims),
  };
}

/** Numbers texts from 0, over all claims, as columns within a claim need it. */
const numbers = new Map<string, number>();
function numberOf(key: string): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

function putRow(columns: PositionColumns, row: number, position: ComparablePosition) {
  const { statement, source, origin, stance, implied } = position;
  if (implied.kind !== 'interval') throw new Error('Only numbers are made here.');
  const isSameScope = statement.scope.relation === 'same';
  const figure = figureKeyOf(position);
  columns.sources[row] = Number(source.id);
  columns.origins[row] = Number(origin.id);
  [columns.lows[row], columns.highs[row]] = ends(implied.interval);
  [columns.ownLows[row], columns.ownHighs[row]] = ends(implied.own);
  columns.puts[row] = numberOf(valueKeyOf(implied.value, CLAIM));
  columns.figures[row] = isSameScope && figure !== 'none' ? numberOf(figure) : -1;
  columns.sameScope[row] = isSameScope ? 1 : 0;
  columns.denies[row] = stance === 'denied' ? 1 : 0;
}

const ends = ({ low, high }: Interval): [number, number] => [end(low, -Infinity), end(high, Infinity)];
const end = (bound: Bound, open: number): number => (bound === 'open' ? open : bound.toNumber());
