import { codePointsOf } from '@/lib/domain/code-points';
import { offersOf } from '@/lib/domain/offers';
import { can } from '@/lib/domain/permission';
import type { Actor, Member } from '@/lib/domain/person';
import { daysOf, differingIn, type Kept, maySettle, type ReEntered } from '@/lib/domain/re-entry';
import type { Claim, EventRecord, Evidence, Quote, Statement } from '@/lib/domain/record';
import { typedMoment } from '@/lib/domain/typed-moment';
import { readValue } from '@/lib/domain/value-reader/read-value';
import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { readDeskSources, readDeskStatement } from '@/lib/store/desk-record';
import { readDeskClaim, readDeskEvent } from '@/lib/store/desk-things';
import { latestDocument } from '@/lib/store/documents';
import { placeOf } from '@/lib/store/entry-places';
import { sourceNowOf } from '@/lib/store/merged-sources';
import { passageTexts } from '@/lib/store/passages';
import { actorOf } from '@/lib/store/people';
import { hiddenStatements, type ReEntryMade, reEntriesOf } from '@/lib/store/re-entries';
import { type Reviewable, reviewable } from '@/lib/store/steps';
import { hasThird } from '@/lib/store/third-editors';
import type { Transaction } from '@/lib/store/transaction';
import { problemText } from '@/lib/views/composer';
import { dayText } from '@/lib/views/dates';
import { listText } from '@/lib/views/figures';
import { directionOf } from '@/lib/views/languages';
import { legibleView } from '@/lib/views/legible';
import {
  type BlindPassage,
  type BlindView,
  type ReEntryView,
  reEntryRows,
  reEntrySays,
  settleChoices,
  settlementsTold,
  waitsText,
} from '@/lib/views/re-entry';
import { refusalText } from '@/lib/views/refusal-text';
import { valueWords } from '@/lib/views/values';
import { readComposer } from './composer';
import { maySee } from './desk-thing';
import { sourceNamed } from './named-sources';

/** In code points: as far as this on either side of a quote its document is shown. */
const AROUND = 600;

/**
 * A statement that this person is to enter again, or that somebody else is, with nothing of what was logged; undefined
 * where they may see it as it is.
 */
export async function readBlindStatement(member: Member, id: string): Promise<BlindView | undefined> {
  if (!maySee(member).ok) return undefined;
  const db = deskDatabase();
  if (!(await hiddenStatements(db, member.id, [id])).has(id)) return undefined;
  const found = await reviewable(db, 'statement', id);
  const logged = await readDeskStatement(db, id);
  const place = logged && (await readDeskClaim(db, logged.claim));
  const composer = place && (await readComposer(member, place.event));
  if (!found || !logged || !place || composer === undefined || typeof composer === 'string') return undefined;
  const actor = await actorOf(db, member, new Date(systemClock().epochMilliseconds));
  const may = can(actor, 'publish', found);
  return legibleView({
    question: place.claim.question,
    event: { title: composer.event.title, zone: composer.event.zone },
    passages: await passagesOf(db, logged.evidence),
    // In their order: those that have said something come first elsewhere, which would tell who.
    sources: composer.sources.toSorted((a, b) => a.localeCompare(b, 'en')),
    seen: seenOf(id, found),
    ...(!may.ok && { whyNot: refusalText(may.reason) }),
  });
}

const seenOf = (thing: string, { latest, version }: Reviewable): BlindView['seen'] => ({
  thing,
  revision: latest.revision,
  version: String(version),
});

async function passagesOf(db: Transaction, evidence: readonly Evidence[]): Promise<readonly BlindPassage[]> {
  const quoted = evidence.filter((one): one is Evidence & { quote: Quote } => one.quote !== undefined);
  const texts = await passageTexts(
    db,
    quoted.map(({ document, quote: { start, end } }) => ({ document, start, end })),
    AROUND,
  );
  const passages: BlindPassage[] = [];
  for (const [at, { document, quote }] of quoted.entries()) {
    const of = await latestDocument(db, document);
    const lang = of?.language ?? 'und';
    const { exact, prefix, suffix } = around(quote, texts[at]);
    const bears = of?.publishedOn === undefined ? {} : { bears: dayText(of.publishedOn) };
    passages.push({
      document: of?.title ?? 'A document',
      ...bears,
      prefix,
      exact,
      suffix,
      lang,
      dir: directionOf(lang),
    });
  }
  return passages;
}

/** A quote with more of its document than it keeps itself, as far as that is there. */
function around(quote: Quote, near: { text: string; from: number } | undefined) {
  if (near === undefined) return quote;
  const points = codePointsOf(near.text);
  const [start, end] = [quote.start - near.from, quote.end - near.from];
  return {
    prefix: points.slice(0, start),
    exact: points.slice(start, end),
    suffix: points.slice(end, points.length),
  };
}

/** Whether what was typed into the fields of a re-entry is understood, or what is wrong with each. */
export type ReadReEntered =
  | { ok: true; entered: ReEntered }
  | { ok: false; errors: Readonly<Record<string, readonly string[]>> };

/** Reads what somebody typed who enters a statement again. Only words with one reading count. */
export async function readReEntered(
  thing: string,
  { said, source, day }: { said: string; source: string; day?: string | undefined },
): Promise<ReadReEntered> {
  const db = deskDatabase();
  const claimId = (await placeOf(db, 'statement', thing))?.claim;
  const of = claimId === undefined ? undefined : await readDeskClaim(db, claimId);
  const event = of && (await readDeskEvent(db, of.event));
  if (!of || !event) return { ok: false, errors: { '': [refusalText('no such thing')] } };
  const value = readFigure(said, of.claim, event);
  const named = await sourceNamed(source);
  const moment = day === undefined || day === '' ? undefined : typedMoment(day, event.zone);
  const errors = {
    ...('problem' in value && { said: [value.problem] }),
    ...(!named.ok && { source: [named.sentence] }),
    ...(moment && !moment.ok && { day: [problemText({ field: 'saidAt', why: { notATime: moment.why } })] }),
  };
  if ('problem' in value || !named.ok || (moment && !moment.ok)) return { ok: false, errors };
  const days = moment?.ok ? { days: daysOf(moment.moment, event.zone) } : {};
  return { ok: true, entered: { value, source: named.id, ...days } };
}

/** A figure in figures names no other statement: its words need nothing of the record. */
const NOTHING_SAID = {
  statements: [],
  renderings: [],
  sources: new Map(),
  documents: new Map(),
  searches: [],
  publishedAt: new Date(0).toISOString(),
};

/** The figure that words give, if that is one; else a sentence that says why not. */
function readFigure(said: string, claim: Claim, event: EventRecord['event']): ReEntered['value'] | { problem: string } {
  const reading = readValue(said, { claim, zone: event.zone });
  if (reading.kind === 'not read') return { problem: problemText({ field: 'said', why: { notRead: reading.why } }) };
  const figures = offersOf(reading, []).flatMap((one) =>
    one.type === 'number' && one.relation !== 'vague' && !('than' in one) ? [one] : [],
  );
  const [first, ...others] = figures;
  if (first === undefined) return { problem: 'Give the figure: this is vague, or names somebody else’s.' };
  if (others.length === 0) return first;
  const record: EventRecord = { ...NOTHING_SAID, event, claims: [claim] };
  const ways = figures.map((one) => `“${valueWords(one, said, { claim, record }).value}”`);
  return { problem: `This may say ${listText(ways, 'or')}. Write it as one of them.` };
}

/** What was entered again of a statement beside what was logged, and who settles it; undefined where nothing was. */
export async function readReEntry(
  member: Member,
  logged: Statement,
  { record, claim }: { record: EventRecord; claim: Claim },
): Promise<ReEntryView | undefined> {
  const db = deskDatabase();
  const found = await reviewable(db, 'statement', logged.id);
  const made = found && (await reEntriesOf(db, [found.latest.revision])).get(found.latest.revision)?.made;
  if (!found || !made) return undefined;
  const now = new Date(systemClock().epochMilliseconds);
  const { entered, outcome, settlements } = made;
  const said = { ...logged, source: await sourceNowOf(db, logged.source) };
  const given = entered && { ...entered, source: await sourceNowOf(db, entered.source) };
  const sources = new Map([
    ...record.sources,
    ...(await readDeskSources(db, given ? [given.source, said.source] : [])),
  ]);
  const of = { claim, record: { ...record, sources } };
  const differs = given ? differingIn(given, said, claim, record.event.zone) : [];
  return legibleView({
    outcome,
    says: reEntrySays(made, outcome, differs),
    rows: given ? reEntryRows(given, said, of) : [],
    reasons: [
      ...(made.reason === undefined ? [] : [{ says: 'Why:', reason: made.reason }]),
      ...settlementsTold(settlements),
    ],
    seen: seenOf(logged.id, found),
    ...(await settling(db, await actorOf(db, member, now), found, made, now)),
  });
}

async function settling(
  db: Transaction,
  actor: Actor,
  found: Reviewable,
  made: ReEntryMade,
  now: Date,
): Promise<Pick<ReEntryView, 'settle' | 'waits'>> {
  const between = { author: found.author, reviewer: made.by };
  if (made.outcome !== 'differs' || found.state !== 'submitted') return { settle: [] };
  const isThird = await hasThird(db, between, now);
  const outcomes = (['logged', 'entered'] as const).map((keeps) => ({
    keeps,
    may: maySettle(actor, { ...between, settlements: made.settlements }, keeps, isThird),
  }));
  if (outcomes.every(({ may }) => !may.ok && may.reason === 'settled already')) return { settle: [] };
  const may = outcomes.flatMap(({ keeps, may: one }): Kept[] => (one.ok ? [keeps] : []));
  return may.length > 0 ? { settle: settleChoices(may) } : { settle: [], waits: waitsText(isThird) };
}
