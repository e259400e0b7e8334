import type { Ended } from './history';
import { type EchoStatement, isEcho } from './links';
import { spanOf } from './moment';
import type { Statement } from './record';
import type { References } from './references';
import type { StatementId } from './value';

/**
 * What something that is based on other statements repeats (method.md, "Origin"). `roots` are where the links end, in
 * order; none if one of them is missing, was said later than the time read, or the links form a circle.
 * `moved` is the first of them that its speaker has replaced or withdrawn, with what did. `isLate` if it was surely said
 * after that: its source then stands by the older figure, and it is compared.
 */
export type Repeated = { roots: readonly Statement[]; moved?: Ended; isLate: boolean };

const NOT_ON_RECORD: Repeated = { roots: [], isLate: false };

/** Values, denials and confirmations that were replaced, said again or withdrawn, by their id. */
export type EndedOn = ReadonlyMap<StatementId, Ended>;

/** Reads what echoes on one claim repeat. Answers are kept, so that long chains are read once. */
export function echoesOn(
  { statements }: Pick<References, 'statements'>,
  endedOn: EndedOn,
  eventZone: string,
): (echo: EchoStatement) => Repeated {
  const known = new Map<StatementId, Repeated>();
  const read = (echo: EchoStatement): Repeated => {
    const before = known.get(echo.id);
    if (before !== undefined) return before;
    // So that a circle, which comes back to it, is not on record.
    known.set(echo.id, NOT_ON_RECORD);
    const repeated = repeatedBy(echo);
    known.set(echo.id, repeated);
    return repeated;
  };
  const repeatedBy = (echo: EchoStatement): Repeated => {
    const found = echo.basedOn.map((id) => rootsFrom(statements.get(id)));
    if (found.some((each) => each.length === 0)) return NOT_ON_RECORD;
    const roots = [...new Set(found.flat())];
    const moved = roots.map(({ id }) => lastEnd(id, endedOn)).filter((one) => one !== undefined);
    const [first] = moved;
    const isAfter = ({ by }: Ended): boolean =>
      spanOf(echo.saidAt, eventZone).first > spanOf(by.saidAt, eventZone).last;
    return { roots, ...(first && { moved: first }), isLate: !echo.saidAtNotKnown && moved.some(isAfter) };
  };
  const rootsFrom = (parent: Statement | undefined): readonly Statement[] => {
    if (parent === undefined) return [];
    if (!isEcho(parent)) return [parent];
    const { roots, isLate } = read(parent);
    // What is based on a late echo is an echo of that.
    return isLate ? [parent] : roots;
  };
  return read;
}

/** What ended a statement, or what its source said again instead of it; none while one of them holds. */
function lastEnd(id: StatementId, endedOn: EndedOn): Ended | undefined {
  let ended = endedOn.get(id);
  while (ended?.how === 'said again') ended = endedOn.get(ended.by.id);
  return ended;
}
