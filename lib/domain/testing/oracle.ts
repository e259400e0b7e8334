import type { EventRecord, Statement } from '@/lib/domain/record';
import { admitted, impliedBy, POINTS, TOP, valueIn } from './oracle-ranges';
import type { CountClaim } from './record';

// Positions, pairs, verdict, camps and gap again, in the slowest way that is obviously right (see oracle-ranges.ts).

export type Seen = {
  statement: Statement;
  denied: boolean;
  /** What it admits as it was put, and what it implies for the claim; for a denial, what is denied. */
  own: readonly number[];
  implied: readonly number[];
};

export type Answer = {
  positions: readonly string[];
  comparable: readonly Seen[];
  contradicting: readonly string[];
  verdict: string;
  camps: readonly string[];
  ratio: string;
  origins: number;
};

/** Whether there is a statement of that source further up the links from this one. */
export function repeatsItself(record: EventRecord, source: string, basedOn: readonly string[] = []): boolean {
  const above = record.statements.filter(({ id }) => basedOn.includes(id));
  return above.some((one) => one.source === source || repeatsItself(record, source, one.basedOn));
}

const dayOf = ({ saidAt }: Statement): string => ('on' in saidAt ? saidAt.on : saidAt.at);
/** What holds, source by source: the latest value, the denials, and what was taken back. */
function standing(record: EventRecord): { statements: readonly Statement[]; withdrawn: ReadonlySet<string> } {
  const order = (a: Statement, b: Statement) => (dayOf(a) + a.loggedAt < dayOf(b) + b.loggedAt ? -1 : 1);
  const withdrawn = new Set<string>();
  const statements = [...record.sources.keys()].flatMap((source) => {
    let live: Statement[] = [];
    const own = record.statements.filter((one) => one.source === source && !repeatsItself(record, source, one.basedOn));
    for (const one of own.sort(order)) {
      const { form } = one.content;
      if (form === 'stated') live = [...live.filter(({ content }) => content.form === 'denied'), one];
      if (form === 'denied') live = [...live, one];
      if (form === 'withdrawn') {
        const last = live.pop();
        if (last) withdrawn.add(last.id);
      }
    }
    return live;
  });
  return { statements, withdrawn };
}

const originOf = (record: EventRecord, source: string): string => {
  const speaksFor = record.sources.get(source)?.speaksFor;
  return speaksFor === undefined ? source : originOf(record, speaksFor);
};

const isExact = (seen: Seen): number | undefined => {
  const value = valueIn(seen.statement);
  return !seen.denied && value?.relation === 'exact' ? value.figure.toNumber() : undefined;
};

export function contradicts(a: Seen, b: Seen): boolean {
  if (a.denied && b.denied) return false;
  if (a.denied) return b.implied.every((point) => a.implied.includes(point));
  if (b.denied) return contradicts(b, a);
  return !a.implied.some((point) => b.implied.includes(point));
}

function agrees(a: Seen, b: Seen, tolerance: number): boolean {
  if (a.denied !== b.denied || contradicts(a, b)) return false;
  if (a.statement.scope.relation !== 'same' || b.statement.scope.relation !== 'same') return false;
  if (String(a.own) === String(b.own)) return true;
  if (a.denied) return false;
  const apart = (end: (points: readonly number[]) => number) => {
    const [one, two] = [end(a.own), end(b.own)];
    return (one === TOP) === (two === TOP) ? Math.abs(one - two) : TOP;
  };
  if (apart((points) => Math.min(...points)) <= tolerance && apart((points) => Math.max(...points)) <= tolerance)
    return true;
  const [one, two] = [isExact(a), isExact(b)];
  return one !== undefined && two !== undefined && (a.implied.includes(two) || b.implied.includes(one));
}

/** All pairs, each once. */
const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, i) => items.filter((_, j) => j > i).map((b): [T, T] => [a, b]));
const keyOf = (...ids: string[]): string => ids.sort().join(' ');

/** What the method says of a claim, by trying everything. The record must be as of the time wanted already. */
export function answerOf(record: EventRecord, claim: CountClaim): Answer {
  const tolerance = claim.tolerance === 'none' ? 0 : claim.tolerance.toNumber();
  const { statements, withdrawn } = standing(record);
  const positions = statements.filter(({ basedOn }) => basedOn === undefined);
  const comparable = positions
    .map((statement): Seen => {
      const own = admitted(statement, record, withdrawn);
      return {
        statement,
        denied: statement.content.form === 'denied',
        own,
        implied: impliedBy(statement, own, tolerance),
      };
    })
    .filter(({ implied }) => implied.length > 0);
  const stated = comparable.filter(({ denied }) => !denied);
  const against = pairs(comparable).filter(([a, b]) => contradicts(a, b));
  const origins = new Set(stated.map(({ statement }) => originOf(record, statement.source))).size;
  const verdict =
    stated.length === 0
      ? 'no value'
      : against.length > 0
        ? 'disputed'
        : origins === 1
          ? 'single origin'
          : pairs(comparable).every(([a, b]) => agrees(a, b, tolerance))
            ? 'agreed'
            : 'consistent';
  return {
    positions: positions.map(({ id }) => id).sort(),
    comparable,
    contradicting: against.map(([a, b]) => keyOf(a.statement.id, b.statement.id)).sort(),
    verdict,
    camps: campsOf(stated),
    ratio: ratioOf(against),
    origins,
  };
}

/** At every point those that admit it; of those sets the ones that lie in no other. */
function campsOf(stated: readonly Seen[]): string[] {
  const sets = POINTS.map((point) => stated.filter(({ implied }) => implied.includes(point))).filter(
    (set) => set.length > 0,
  );
  const maximal = sets.filter(
    (set) => !sets.some((other) => other.length > set.length && set.every((one) => other.includes(one))),
  );
  return [...new Set(maximal.map((set) => keyOf(...set.map(({ statement }) => statement.id))))].sort();
}

function ratioOf(against: readonly [Seen, Seen][]): string {
  const isPlain = ({ denied, statement }: Seen) => !denied && !('than' in (valueIn(statement) ?? {}));
  const ratios = against
    .filter(([a, b]) => isPlain(a) && isPlain(b))
    .map(([a, b]) => (Math.max(...a.implied) < Math.min(...b.implied) ? ([a, b] as const) : ([b, a] as const)))
    .map(([a, b]) => [Math.min(...b.implied), Math.max(...a.implied)] as const);
  const zero = ratios.filter(([, high]) => high === 0).map(([low]) => low);
  if (zero.length > 0) return `${Math.max(...zero)} against 0`;
  return ratios.length === 0 ? 'n/a' : Math.max(...ratios.map(([low, high]) => low / high)).toFixed(6);
}
