import type { EventRecord, Statement } from '@/lib/domain/record';
import { contradicts, held, isComparable, repeated, type Seen, seen, toleranceOf } from './oracle-held';
import { LAST_DAY, POINTS, TOP, valueIn } from './oracle-ranges';
import type { CountClaim } from './record';

// Positions, pairs, verdict, camps and gap again, in the slowest way that is obviously right (see oracle-ranges.ts).

export type Answer = {
  positions: readonly string[];
  echoes: readonly string[];
  comparable: readonly Seen[];
  contradicting: readonly string[];
  firm: readonly string[];
  verdict: string;
  origins: { counted: readonly string[]; untraced: readonly string[]; others: readonly string[] };
  /** Every pair that may be told, as "lower figure against upper figure"; none if there is no such pair. */
  told: readonly string[];
  /** The camps about a time; of a claim that is not running about any. */
  campsAt: (time: { from: string; to: string }) => readonly string[];
  /** Whether all pairs agree. */
  agreed: boolean;
};

const originOf = (record: EventRecord, source: string): string => {
  const speaksFor = record.sources.get(source)?.speaksFor;
  return speaksFor === undefined ? source : originOf(record, speaksFor);
};

/** All pairs, each once. */
const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, i) => items.filter((_, j) => j > i).map((b): [T, T] => [a, b]));
const keyOf = (...ids: string[]): string => ids.sort().join(' ');
const pairKey = ([a, b]: readonly [Seen, Seen]): string => keyOf(a.statement.id, b.statement.id);

/** What the method says of a claim, by trying everything. The record must be as of the time wanted already. */
export function answerOf(record: EventRecord, claim: CountClaim): Answer {
  const { live, endings } = held(record, claim);
  const again = (id: string): string[] =>
    [...endings].flatMap(([was, { by, how }]) => (how === 'said again' && by.id === id ? [was, ...again(was)] : []));
  const echoes = live.filter((one) => one.basedOn !== undefined && !repeated(one, record, endings).isLate);
  const positions = live.filter((one) => !echoes.includes(one));
  const comparable = positions
    .map((statement): Seen => {
      const isLate = statement.basedOn !== undefined;
      const roots = isLate ? repeated(statement, record, endings).roots : [];
      const one = seen(statement, record, claim, LAST_DAY);
      return { ...one, isSoft: one.isSoft || isLate, ids: [statement.id, ...again(statement.id), ...roots] };
    })
    .filter(isComparable);
  const against = pairs(comparable).filter(([a, b]) => contradicts(a, b));
  const firm = against.filter((pair) => isFirm(...pair));
  const stated = comparable.filter((one) => one.does === 'state');
  const isTraced = (origin: string): boolean =>
    stated.some(({ statement }) => originOf(record, statement.source) === origin && !statement.doesNotSay);
  const originsOf = (all: readonly { statement: Statement }[]): string[] => [
    ...new Set(all.map(({ statement }) => originOf(record, statement.source))),
  ];
  const giving = originsOf(stated);
  const counted = giving.filter(isTraced).sort();
  const agreed = allAgree(comparable, toleranceOf(claim));
  return {
    positions: positions.map(({ id }) => id).sort(),
    echoes: echoes.map(({ id }) => id).sort(),
    comparable,
    contradicting: against.map(pairKey).sort(),
    firm: firm.map(pairKey).sort(),
    verdict:
      stated.length === 0
        ? 'no value'
        : against.length > 0
          ? 'disputed'
          : counted.length <= 1
            ? 'single origin'
            : agreed
              ? 'agreed'
              : 'consistent',
    origins: {
      counted,
      untraced: giving.filter((origin) => !isTraced(origin)).sort(),
      others: originsOf(positions.filter((one) => !isStating(one)).map((statement) => ({ statement })))
        .concat(originsOf(comparable.filter((one) => one.does !== 'state')))
        .filter((origin, at, all) => !giving.includes(origin) && all.indexOf(origin) === at)
        .sort(),
    },
    told: toldOf(firm).length > 0 ? toldOf(firm) : toldOf(against),
    campsAt: (time) => campsOf(stated, claim, time),
    agreed,
  };
}

const isStating = ({ content }: Statement): boolean =>
  content.form === 'stated' || (content.form === 'denied' && content.rejects.what === 'that it happened');

function isFirm(a: Seen, b: Seen): boolean {
  if (a.isSoft || b.isSoft) return false;
  const names = (one: Seen, other: Seen): boolean => {
    const { content } = one.statement;
    const value = valueIn(one.statement);
    const rejected = content.form === 'denied' && content.rejects.what === 'statement' ? content.rejects.statement : '';
    return other.ids.includes(rejected) || (value !== undefined && 'than' in value && other.ids.includes(value.than));
  };
  if (names(a, b) || names(b, a)) return true;
  const saysNothing = (one: Seen): boolean => (one.does === 'state' || one.does === 'deny') && one.widest.length === 0;
  return !saysNothing(a) && !saysNothing(b) && contradicts(a, b, 'widest');
}

function allAgree(comparable: readonly Seen[], tolerance: number): boolean {
  const counted = comparable.filter((one) => one.does !== 'confirm');
  return pairs(counted).every(([a, b]) => agrees(a, b, tolerance));
}

function agrees(a: Seen, b: Seen, tolerance: number): boolean {
  if (a.does !== 'state' || b.does !== 'state' || contradicts(a, b)) return false;
  if (a.statement.scope.relation !== 'same' || b.statement.scope.relation !== 'same') return false;
  if (a.from !== b.from || a.to !== b.to) return false;
  const put = ({ statement }: Seen): string => {
    const value = valueIn(statement);
    // Denying that it happened states 0.
    if (value === undefined) return 'exact 0';
    if ('figure' in value) return `${value.relation} ${value.figure}`;
    return JSON.stringify({ ...value, word: undefined });
  };
  if (put(a) === put(b)) return true;
  const apart = (end: (points: readonly number[]) => number) => {
    const [one, two] = [end(a.own), end(b.own)];
    return (one === TOP) === (two === TOP) ? Math.abs(one - two) : TOP;
  };
  const isNear = (end: (points: readonly number[]) => number): boolean => apart(end) <= tolerance;
  return tolerance > 0 && isNear((points) => Math.min(...points)) && isNear((points) => Math.max(...points));
}

/** At every point the sources that admit it with all that they say; of those sets the ones that lie in no other. */
function campsOf(stated: readonly Seen[], claim: CountClaim, time: { from: string; to: string }): string[] {
  const standsAs = (one: Seen): readonly number[] => {
    if (!claim.running || (one.from === time.from && one.to === time.to)) return one.implied;
    return one.to < time.from ? POINTS.filter((point) => point >= Math.min(...one.implied)) : [];
  };
  const standing = stated.filter((one) => standsAs(one).length > 0);
  const groups = [...new Set(standing.map(({ statement }) => statement.source))].flatMap((source) => {
    const own = standing.filter(({ statement }) => statement.source === source);
    const common = POINTS.filter((point) => own.every((one) => standsAs(one).includes(point)));
    return common.length > 0
      ? [{ members: own, points: common }]
      : own.map((one) => ({ members: [one], points: standsAs(one) }));
  });
  const sets = POINTS.map((point) => groups.filter(({ points }) => points.includes(point))).filter(
    (set) => set.length > 0,
  );
  const maximal = sets.filter(
    (set) => !sets.some((other) => other.length > set.length && set.every((one) => other.includes(one))),
  );
  const names = maximal.map((set) =>
    keyOf(...set.flatMap(({ members }) => members.map(({ statement }) => statement.id))),
  );
  return [...new Set(names)].sort();
}

/** The figures that a value states towards what lies above it, and below it. */
function figures({ statement }: Seen): { asLower: number | undefined; asUpper: number | undefined } {
  const { content } = statement;
  if (content.form === 'denied') return { asLower: 0, asUpper: 0 };
  const value = valueIn(statement);
  if (value === undefined || 'than' in value || 'range' in value) return { asLower: undefined, asUpper: undefined };
  if ('figure' in value) return { asLower: value.figure.toNumber(), asUpper: value.figure.toNumber() };
  if ('low' in value) return { asLower: value.high.toNumber(), asUpper: value.low.toNumber() };
  const bound = value.bound.toNumber();
  if (value.relation === 'at most') return { asLower: bound, asUpper: undefined };
  if (value.relation === 'fewer than') return { asLower: bound - 1, asUpper: undefined };
  return { asLower: undefined, asUpper: value.relation === 'more than' ? bound + 1 : bound };
}

/** The pairs of figures that are furthest apart: 1 − (lower + 1) ÷ (higher + 1). */
function toldOf(all: readonly (readonly [Seen, Seen])[]): readonly string[] {
  const facing = all.flatMap(([a, b]) => {
    if (a.does !== 'state' || b.does !== 'state') return [];
    const [lower, upper] = Math.max(...a.implied) < Math.min(...b.implied) ? [a, b] : [b, a];
    const [low, high] = [figures(lower).asLower, figures(upper).asUpper];
    return low === undefined || high === undefined ? [] : [{ low, high }];
  });
  const share = ({ low, high }: { low: number; high: number }): number => (high + 1) / (low + 1);
  const most = Math.max(...facing.map(share));
  return [...new Set(facing.filter((one) => share(one) === most).map(({ low, high }) => `${low} against ${high}`))];
}
