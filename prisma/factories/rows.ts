import type { DocumentId, Evidence, Moment, Rendering, Source, Statement, Wording } from '@/lib/domain/record';
import type { Content, LabelId, Scope } from '@/lib/domain/value';
import { onDay } from '@/prisma/factories/wording';

/** The desk that enters a record: the zone in which its dates are read, and when it began to log. */
export type Logging = { zone: string; from: string };

type DocumentOrQuote = DocumentId | Evidence;

export type StatementRow = {
  claim: string;
  source: string;
  /** A date in the zone of the record, or a moment with its own zone. */
  on: string | Moment;
  says: Content;
  words: Wording;
  spoken?: string;
  scope?: Scope;
  /** How sure it is, in its words. */
  hedge?: string;
  saidAtNotKnown?: true;
  saidAfter?: string;
  /** As of when a running total counts: a date in the zone of the record, or a moment. */
  countsAsOf?: string | Moment;
  basedOn?: readonly string[];
  doesNotSay?: true;
  note?: string;
  credibility?: Statement['credibility'];
  evidence: readonly DocumentOrQuote[];
};

export type RenderingRow = {
  of: string;
  /** The rendering that it was taken from; left out if it was taken straight from the speaker. */
  from?: string;
  link: Rendering['link'];
  outlet: string;
  on: string | Moment;
  says: Content;
  words: Wording;
  scope?: Scope;
  hedge?: string;
  speaker?: Rendering['speaker'];
  note?: string;
  evidence: readonly DocumentOrQuote[];
};

export const same = (note?: string): Scope => (note ? { relation: 'same', note } : { relation: 'same' });
/** Of another scope: what it is about, and which label of the claim's list that is. */
export const broader = (note: string, label?: LabelId): Scope => ({
  relation: 'broader',
  note,
  ...(label && { label }),
});
export const narrower = (note: string, label?: LabelId): Scope => ({
  relation: 'narrower',
  note,
  ...(label && { label }),
});
export const different = (note: string, label?: LabelId): Scope => ({
  relation: 'different',
  note,
  ...(label && { label }),
});

/** One statement of a record. Refs end in a number and are logged a minute apart in that order, which decides ties. */
export function statement(logging: Logging, ref: string, row: StatementRow): Statement {
  return {
    id: ref,
    ref,
    claim: row.claim,
    source: row.source,
    content: row.says,
    scope: row.scope ?? same(),
    saidAt: moment(row.on, logging.zone),
    loggedAt: loggedAt(logging.from, ref),
    wording: row.words,
    credibility: row.credibility ?? 'not graded',
    evidence: row.evidence.map(asEvidence),
    ...(row.spoken ? { spokenLanguage: row.spoken } : {}),
    ...(row.hedge ? { hedge: row.hedge } : {}),
    ...(row.saidAtNotKnown ? { saidAtNotKnown: row.saidAtNotKnown } : {}),
    ...(row.saidAfter ? { saidAfter: row.saidAfter } : {}),
    ...(row.countsAsOf ? { countsAsOf: moment(row.countsAsOf, logging.zone) } : {}),
    ...(row.basedOn ? { basedOn: row.basedOn } : {}),
    ...(row.doesNotSay ? { doesNotSay: row.doesNotSay } : {}),
    ...(row.note ? { note: row.note } : {}),
  };
}

export function rendering(zone: string, ref: string, row: RenderingRow): Rendering {
  return {
    id: ref,
    ref,
    statement: row.of,
    link: row.link,
    outlet: row.outlet,
    content: row.says,
    scope: row.scope ?? same(),
    publishedAt: moment(row.on, zone),
    speaker: row.speaker ?? { kept: true },
    wording: row.words,
    evidence: row.evidence.map(asEvidence),
    ...(row.from ? { parent: row.from } : {}),
    ...(row.hedge ? { hedge: row.hedge } : {}),
    ...(row.note ? { note: row.note } : {}),
  };
}

/** A source with the usual properties: named, not confidential, not graded, its slug as its id. */
export function source(
  id: string,
  row: Pick<Source, 'name' | 'kind' | 'side'> & Partial<Omit<Source, 'id' | 'slug'>>,
): Source {
  return { id, slug: id, aliases: [], naming: 'named', reliability: 'not graded', confidential: false, ...row };
}

/** Things by their id. Two with one id are a mistake in the data. */
export function byId<T extends { id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const thing of things) {
    if (map.has(thing.id)) throw new Error(`"${thing.id}" stands twice.`);
    map.set(thing.id, thing);
  }
  return map;
}

/** Those that are named, in the order in which they are named. */
export function pick<T>(things: ReadonlyMap<string, T>, ids: readonly string[]): ReadonlyMap<string, T> {
  return new Map(
    ids.map((id) => {
      const thing = things.get(id);
      if (!thing) throw new Error(`There is no "${id}" to pick.`);
      return [id, thing];
    }),
  );
}

const moment = (on: string | Moment, zone: string): Moment => (typeof on === 'string' ? onDay(on, zone) : on);

const asEvidence = (evidence: DocumentOrQuote): Evidence =>
  typeof evidence === 'string' ? { document: evidence } : evidence;

function loggedAt(from: string, ref: string): string {
  const order = /(?<![0-9])[0-9]+$/.exec(ref)?.[0];
  if (!order) throw new Error(`The ref "${ref}" does not end in a number.`);
  return new Date(Date.parse(from) + Number(order) * 60_000).toISOString();
}
