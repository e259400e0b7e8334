import { pathTo } from './chain';
import { type Difference, FACETS, type Facet, isWordsAlone, type Said } from './difference';
import type { Claim, EventRecord, Rendering, Statement } from './record';
import { indexOf } from './record-index';
import { referencesIn, rootOf } from './references';

/** How a rendering differs from what the speaker said, and the hop at which that entered. */
export type Drift = Difference & {
  /** The rendering that introduced it; `link` is the link over which it did. */
  entered: { at: Rendering; link: Rendering['link'] };
  /** Whether it entered before this rendering, which only passed it on. */
  inherited: boolean;
};

const saidBySpeaker = (statement: Statement): Said => ({ ...statement, speaker: { kept: true } });

/**
 * How a rendering differs from what the speaker said (method.md, "Drift"), in the order form, relation, value, scope,
 * speaker, hedge, words. The hop of a difference is the last one, going down the links from the speaker, at which that aspect
 * became what it now is. Throws if the record lacks the statement, which is a bug.
 */
export function driftsOf(record: EventRecord, rendering: Rendering): Drift[] {
  const statement = indexOf(record).statements.get(rendering.statement);
  if (statement === undefined) throw new Error(`The record holds no statement ${rendering.statement}.`);
  const claim = claimOf(statement, record);
  const speaker = saidBySpeaker(statement);
  const path = pathTo(record, rendering);
  return FACETS.flatMap((facet) => {
    const difference = facet(speaker, rendering, claim);
    if (difference === 'none') return [];
    const entered = hopOf((was, became) => facet(was, became, claim), speaker, rendering, path);
    return [{ ...difference, entered, inherited: entered.at !== rendering }];
  });
}

/** How an echo differs from the statement that it repeats; none if that is not on record. */
export function differencesOfEcho(record: EventRecord, echo: Statement): Difference[] {
  const root = rootOf(echo, referencesIn(record));
  if (root === 'not on record') return [];
  const claim = claimOf(echo, record);
  return FACETS.map((facet) => facet(saidBySpeaker(root), saidBySpeaker(echo), claim)).filter(
    (found) => found !== 'none',
  );
}

/** Whether a rendering still says what the speaker said. Words dropped or added are shown, but alone are no loss. */
export function faithful(drifts: readonly Difference[]): boolean {
  return drifts.every(isWordsAlone);
}

/** The claim of a statement; undefined where the desk has not published it. */
const claimOf = ({ claim }: Statement, record: EventRecord): Claim | undefined => indexOf(record).claims.get(claim);

/**
 * Goes up the path, which ends in the rendering. As long as the rendering above has the same difference from the
 * speaker in this aspect, the difference was there before. After a parent that is not on record the desk can only
 * infer.
 */
function hopOf(
  facet: (was: Said, became: Said) => ReturnType<Facet>,
  speaker: Said,
  rendering: Rendering,
  path: readonly Rendering[],
): Drift['entered'] {
  let at = rendering;
  for (const one of path.toReversed()) {
    if (facet(one, at) !== 'none' || facet(speaker, one) === 'none') break;
    at = one;
  }
  const isCutOff = at === path[0] && at.parent !== undefined;
  return { at, link: isCutOff ? 'inferred' : at.link };
}
