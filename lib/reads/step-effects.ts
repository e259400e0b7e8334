import type { Entries } from '@/lib/domain/entries';
import { type Put, withoutThing, withPut } from '@/lib/domain/proposed';
import type { Claim, EventRecord, Source } from '@/lib/domain/record';
import type { Reviewed } from '@/lib/domain/review';
import { appearancesOfDocument, appearancesOfSource } from '@/lib/store/appearances';
import { readEntry } from '@/lib/store/desk-entries';
import { readDeskStatement } from '@/lib/store/desk-record';
import { sourcesById } from '@/lib/store/desk-things';
import { placeOf } from '@/lib/store/entry-places';
import type { LatestRevision } from '@/lib/store/reviewed';
import type { Transaction } from '@/lib/store/transaction';
import {
  type Doing,
  type EffectToTell,
  type EffectView,
  publishingEffect,
  recordEffect,
} from '@/lib/views/publishing-effect';
import {
  metText,
  type ReaderStep,
  readersSee,
  type StepEffect,
  stepEffect,
  stepsToTell,
} from '@/lib/views/step-effects';
import type { OnClaim } from './changes';
import { cachedPublicRecord } from './records';

type Of = {
  kind: Reviewed;
  id: string;
  latest: LatestRevision;
  /** The address of its event, of what belongs to one. */
  event?: string;
  on?: OnClaim;
};

/** In how many events the effect of a source is worked out. */
const MOST_EVENTS = 5;

/**
 * What readers see after each step that may come next. What a step changes in the tables is worked out from the record that
 * readers have, which for a large event takes longer than the page.
 */
export async function readStepEffects(db: Transaction, of: Of): Promise<readonly StepEffect[]> {
  const { kind, latest } = of;
  const isPending = latest.published !== latest.revision;
  const steps = stepsToTell(latest.standing, isPending);
  const met = steps.length === 0 ? [] : await metOf(db, of);
  return steps.map((step, at) => {
    const told = step === 'publish' ? PUBLISHED[kind] : readersSee(step, kind, latest.standing);
    const effect = effectOfStep(db, of, step);
    return stepEffect(step, [...told, ...(at === 0 ? met : [])], effect);
  });
}

/** What publishing does that no table tells. */
const PUBLISHED: Record<Reviewed, readonly string[]> = {
  event: ['Readers see this on its page, in lists of events and in links that are shared. No answer changes.'],
  claim: [],
  source: ['Readers see this wherever the source is named.'],
  statement: [],
  rendering: [],
  search: [],
  document: ['Readers see this beside the quotes that it is the evidence for. No answer changes.'],
};

async function metOf(db: Transaction, { kind, id }: Of): Promise<readonly string[]> {
  if (kind === 'source') return [metText(await appearancesOfSource(db, id, 0))];
  return kind === 'document' ? [metText(await appearancesOfDocument(db, id))] : [];
}

function effectOfStep(db: Transaction, of: Of, step: ReaderStep): (() => Promise<EffectToTell>) | undefined {
  const { kind, latest } = of;
  if (kind === 'event' || kind === 'document') return undefined;
  if (step === 'publish') return () => readPut(db, of, undefined, 'Publishing it');
  if (step === 'release') {
    const { published } = latest;
    return kind === 'claim' || kind === 'source' || published === null
      ? undefined
      : () => readPut(db, of, published, 'Releasing it');
  }
  // Withdrawing changes the tables as holding does, and what is held is in none.
  return step === 'hold' ? () => readGone(db, of) : undefined;
}

/** What readers' tables would be with a revision of a thing, or without one its latest. */
async function readPut(db: Transaction, of: Of, revision: string | undefined, doing: Doing): Promise<EffectToTell> {
  if (of.kind === 'source') return readSourceEffect(db, of);
  const found = await putOf(db, of, revision);
  if (found === undefined || of.event === undefined) return { ok: false, reason: 'event not shown' };
  const { put, source, claim } = found;
  if (source?.confidential) return { ok: false, reason: 'confidential source' };
  const read = await cachedPublicRecord(of.event);
  if (!read.ok) return { ok: false, reason: 'event not shown' };
  const { record } = read;
  const isShown = record.claims.some(({ id }) => id === claim);
  if (put.kind !== 'claim' && !isShown) return { ok: false, reason: 'question not shown' };
  if (put.kind === 'rendering' && !record.statements.some(({ id }) => id === put.put.statement)) {
    return { ok: false, reason: 'statement not shown' };
  }
  if (put.kind === 'statement' && source !== undefined && doing === 'Publishing it') {
    return { ok: true, ...publishingEffect(record, put.put, source) };
  }
  const proposed = withPut(record, [put], source ? [source] : []);
  return { ok: true, ...recordEffect(record, proposed, { doing, own: [claim] }) };
}

type Found = { put: Put; claim: string; source?: Source };

/** A thing as it would be put into the record, with its question and its source as the desk has them. */
async function putOf(db: Transaction, { kind, id, on }: Of, revision: string | undefined): Promise<Found | undefined> {
  if (kind === 'claim') {
    const claim = await readEntry(db, kind, id, revision);
    return claim && { put: { kind, put: claimWith(claim, id) }, claim: id };
  }
  if (kind === 'search') {
    const search = await readEntry(db, kind, id, revision);
    return search && withSource(db, { put: { kind, put: { ...search, id } }, claim: search.claim }, search.source);
  }
  if (on === undefined) return undefined;
  const claim = on.claim.id;
  if (kind === 'statement') {
    const entry = await readEntry(db, kind, id, revision);
    const latest = await readDeskStatement(db, id);
    return entry && latest && withSource(db, { put: { kind, put: { ...latest, ...entry } }, claim }, entry.source);
  }
  if (kind !== 'rendering') return undefined;
  const entry = await readEntry(db, kind, id, revision);
  const ref = on.record.renderings.find((one) => one.id === id)?.ref ?? id;
  return entry && withSource(db, { put: { kind, put: { ...entry, id, ref } }, claim }, entry.outlet);
}

const claimWith = ({ event: _, ...claim }: Entries['claim'], id: string): Claim => ({ ...claim, id });

async function withSource(db: Transaction, found: Found, id: string): Promise<Found> {
  const source = (await sourcesById(db, [id])).get(id);
  return { ...found, ...(source && { source }) };
}

/** What readers' tables would be without a thing that they have. */
async function readGone(db: Transaction, of: Of): Promise<EffectToTell> {
  const { kind, id } = of;
  if (kind === 'event' || kind === 'document') return { ok: false, reason: 'event not shown' };
  if (kind === 'source')
    return readInEvents(db, id, 'Holding or withdrawing it', (record) => withoutThing(record, { kind, id }));
  const read = of.event === undefined ? undefined : await cachedPublicRecord(of.event);
  if (!read?.ok) return { ok: false, reason: 'event not shown' };
  const claim = of.on?.claim.id ?? (kind === 'claim' ? id : (await placeOf(db, kind, id))?.claim);
  const told = { doing: 'Holding or withdrawing it', own: claim === undefined ? [] : [claim] } as const;
  return { ok: true, ...recordEffect(read.record, withoutThing(read.record, { kind, id }), told) };
}

async function readSourceEffect(db: Transaction, { id }: Of): Promise<EffectToTell> {
  const put = (await sourcesById(db, [id])).get(id);
  if (put === undefined) return { ok: false, reason: 'event not shown' };
  const kind = 'source';
  return readInEvents(db, id, 'Publishing it', (record) =>
    put.confidential ? withoutThing(record, { kind, id }) : withPut(record, [{ kind, put }]),
  );
}

/** What another record would change in the first events in which readers meet a source. */
async function readInEvents(
  db: Transaction,
  source: string,
  doing: Doing,
  proposed: (record: EventRecord) => EventRecord,
): Promise<EffectToTell> {
  const { slugs, events } = await appearancesOfSource(db, source, MOST_EVENTS);
  const found: EffectView[] = [];
  for (const slug of slugs) {
    const read = await cachedPublicRecord(slug);
    if (read.ok && read.record.sources.has(source))
      found.push(recordEffect(read.record, proposed(read.record), { doing, own: [] }));
  }
  const sentences = found.flatMap((one) => one.sentences);
  const rest = events > MOST_EVENTS ? [`This was worked out for ${MOST_EVENTS} of ${events} events.`] : [];
  return {
    ok: true,
    sentences: [...(sentences.length === 0 ? [`${doing} changes no verdict.`] : sentences), ...rest],
    rows: found.flatMap(({ rows }) => rows).slice(0, MOST_EVENTS),
    cells: found.flatMap(({ cells }) => cells),
  };
}
