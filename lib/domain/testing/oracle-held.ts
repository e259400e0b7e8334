import type { EventRecord, Statement } from '@/lib/domain/record';
import {
  admitted,
  beginOf,
  endOf,
  type How,
  impliedBy,
  inOrder,
  LAST_DAY,
  POINTS,
  saidBy,
  saysTheSame,
  valueIn,
} from './oracle-ranges';
import type { CountClaim } from './record';

// What each source holds, pair by pair, and what its echoes repeat (see oracle-ranges.ts).

/** What a statement says of the claim, of what was on record by a day. */
export type Seen = {
  statement: Statement;
  does: 'state' | 'deny' | 'reject' | 'confirm';
  /** What it admits as it was put, and what it implies for the claim; for a denied value, what is denied. */
  own: readonly number[];
  implied: readonly number[];
  /** The same, read as widely as may be. None: it then says nothing. */
  widest: readonly number[];
  /** By how much the tolerance widens it on each side. */
  reach: number;
  /** From when to when it counts; the same for all on a claim that is not running. */
  from: string;
  to: string;
  /** It left out of the firm test: hedged, or a late echo. */
  isSoft: boolean;
  /** The statements that it stands for. */
  ids: readonly string[];
};

export const toleranceOf = ({ tolerance }: CountClaim): number => (tolerance === 'none' ? 0 : tolerance.toNumber());

const does = ({ content }: Statement): Seen['does'] => {
  if (content.form === 'confirmed') return 'confirm';
  if (content.form !== 'denied' || content.rejects.what === 'that it happened') return 'state';
  return content.rejects.what === 'statement' ? 'reject' : 'deny';
};

export function seen(statement: Statement, record: EventRecord, claim: CountClaim, day: string): Seen {
  const read = (how: How): readonly number[] => {
    const value = valueIn(statement);
    const figure = does(statement) === 'deny' && value && 'figure' in value ? [value.figure.toNumber()] : undefined;
    const isDenied = does(statement) === 'deny';
    const points = how === 'widest' && figure ? figure : admitted(statement, record, day, isDenied ? 'as read' : how);
    return impliedBy(statement, points, toleranceOf(claim));
  };
  const [from, to] = claim.running ? countsAsOf(statement, record, day, []) : ['', ''];
  return {
    statement,
    does: does(statement),
    own: admitted(statement, record, day),
    implied: read('as read'),
    widest: read('widest'),
    reach: toleranceOf(claim) / 2,
    from,
    to,
    isSoft: statement.hedge !== undefined,
    ids: [statement.id],
  };
}

function countsAsOf(
  statement: Statement,
  record: EventRecord,
  day: string,
  before: readonly string[],
): [string, string] {
  const { content, countsAsOf: at } = statement;
  if (at !== undefined && 'on' in at) return [at.on, at.until ?? at.on];
  const value = valueIn(statement);
  const rejected =
    content.form === 'denied' && content.rejects.what === 'statement' ? content.rejects.statement : undefined;
  const named = rejected ?? (value && 'than' in value ? value.than : undefined);
  const other = saidBy(record, day).find(({ id }) => id === named && !before.includes(id));
  if (other !== undefined) return countsAsOf(other, record, day, [...before, statement.id]);
  return [beginOf(statement), endOf(statement)];
}

export const isComparable = ({ does: doing, implied, statement }: Seen): boolean =>
  doing === 'reject' || (doing === 'confirm' ? statement.scope.relation === 'same' : implied.length > 0);

const isSameTime = (a: Seen, b: Seen): boolean => a.from === b.from && a.to === b.to;

/** The figure of an exact number or an about. */
const figureOf = ({ statement }: Seen): string => {
  const value = valueIn(statement);
  return value && 'figure' in value && statement.scope.relation === 'same' ? value.figure.toFixed() : 'none';
};

/** Whether two contradict, with ranges read in one way. */
export function contradicts(a: Seen, b: Seen, how: 'implied' | 'widest' = 'implied'): boolean {
  if (b.does === 'reject' && a.does !== 'reject') return contradicts(b, a, how);
  if (a.does === 'reject') {
    const { content } = a.statement;
    const id = content.form === 'denied' && content.rejects.what === 'statement' ? content.rejects.statement : '';
    return b.does !== 'reject' && b.does !== 'deny' && b.ids.includes(id);
  }
  if (b.does === 'confirm' && a.does !== 'confirm') return contradicts(b, a, how);
  if (a.does === 'confirm') {
    if (b.does !== 'state' || !b[how].every((point) => point <= b.reach)) return false;
    return isSameTime(a, b) || a.to < b.from;
  }
  if (b.does === 'deny' && a.does !== 'deny') return contradicts(b, a, how);
  if (a.does === 'deny') {
    if (b.does === 'deny' || !isSameTime(a, b)) return false;
    const isFigure = figureOf(a) !== 'none' && figureOf(a) === figureOf(b);
    return isFigure || b[how].every((point) => a[how].includes(point));
  }
  if (isSameTime(a, b)) return !a[how].some((point) => b[how].includes(point));
  if (b.to < a.from) return contradicts(b, a, how);
  return a.to < b.from && Math.min(...a[how]) > Math.max(...b[how]);
}

export type Ending = { by: Statement; how: 'replaced' | 'said again' | 'withdrawn' };

/** Whether there is a statement of that source further up the links from this one. */
export function repeatsItself(record: EventRecord, source: string, basedOn: readonly string[] = []): boolean {
  const above = record.statements.filter(({ id }) => basedOn.includes(id));
  return above.some((one) => one.source === source || repeatsItself(record, source, one.basedOn));
}

/** What holds, of all sources, and how everything else ended. */
export function held(record: EventRecord, claim: CountClaim): { live: Statement[]; endings: Map<string, Ending> } {
  const endings = new Map<string, Ending>();
  const live = [...record.sources.keys()].flatMap((source) => {
    let own: Statement[] = [];
    for (const one of inOrder(record.statements.filter((statement) => statement.source === source))) {
      if (one.content.form === 'declined' || repeatsItself(record, source, one.basedOn)) continue;
      const how = (before: Statement): Ending['how'] | 'kept' =>
        one.content.form === 'withdrawn' ? takesBack(one, before, record) : endedBy(one, before, record, claim);
      for (const before of own) {
        const ending = how(before);
        if (ending !== 'kept') endings.set(before.id, { by: one, how: ending });
      }
      own = own.filter(({ id }) => !endings.has(id));
      if (one.content.form !== 'withdrawn') own.push(one);
    }
    return own;
  });
  return { live, endings };
}

function takesBack({ content, source }: Statement, before: Statement, record: EventRecord): 'withdrawn' | 'kept' {
  const named = content.form === 'withdrawn' ? content.takesBack : undefined;
  const own = record.statements.filter((one) => one.source === source);
  const isNamed = named?.some((id) => id === before.id || own.some((one) => one.id === id && saysTheSame(one, before)));
  return named === undefined || isNamed ? 'withdrawn' : 'kept';
}

function endedBy(later: Statement, earlier: Statement, record: EventRecord, claim: CountClaim): Ending['how'] | 'kept' {
  if (later.saidAtNotKnown && !earlier.saidAtNotKnown) return 'kept';
  const day = onRecordAt(later, record);
  const [a, b] = [seen(later, record, claim, day), seen(earlier, record, claim, day)];
  if (saysTheSame(later, earlier) && isSameTime(a, b)) return 'said again';
  if (b.does === 'reject' && concedes(later, earlier, record, day)) return 'replaced';
  if (isComparable(a) && isComparable(b) && contradicts(a, b)) return 'replaced';
  const isValue = (one: Seen): boolean => one.does === 'state' && one.statement.content.form !== 'confirmed';
  const isSameScope =
    later.scope.relation === earlier.scope.relation && (later.scope.note ?? '') === (earlier.scope.note ?? '');
  if (!isValue(a) || !isValue(b) || !isSameScope || !isSameTime(a, b)) return 'kept';
  return isComparable(a) || !isComparable(b) ? 'replaced' : 'kept';
}

/** What a statement is more or less than was said before it, whatever the days say. */
function onRecordAt(statement: Statement, record: EventRecord): string {
  const value = valueIn(statement);
  const named = record.statements.find(({ id }) => value && 'than' in value && id === value.than);
  const before = named ? onRecordAt(named, record) : '';
  return before > endOf(statement) ? before : endOf(statement);
}

function concedes(later: Statement, { content }: Statement, record: EventRecord, day: string): boolean {
  const id = content.form === 'denied' && content.rejects.what === 'statement' ? content.rejects.statement : '';
  const rejected = saidBy(record, day).find((one) => one.id === id);
  return rejected !== undefined && (saysTheSame(later, rejected) || (later.basedOn ?? []).includes(id));
}

/** Where the links of an echo end, and whether it was surely said after one of its speakers had moved. */
export function repeated(
  echo: Statement,
  record: EventRecord,
  endings: ReadonlyMap<string, Ending>,
): { roots: readonly string[]; isLate: boolean } {
  const roots = (echo.basedOn ?? []).flatMap((id): readonly string[] => {
    const parent = record.statements.find((one) => one.id === id);
    if (parent === undefined) return ['missing'];
    if (parent.basedOn === undefined) return [id];
    const above = repeated(parent, record, endings);
    return above.isLate ? [id] : above.roots;
  });
  const moved = roots.flatMap((id) => {
    let ending = endings.get(id);
    while (ending?.how === 'said again') ending = endings.get(ending.by.id);
    return ending === undefined ? [] : [ending.by];
  });
  const isAfter = moved.some((by) => beginOf(echo) > endOf(by));
  return { roots, isLate: !echo.saidAtNotKnown && !roots.includes('missing') && isAfter };
}

export { LAST_DAY, POINTS };
