import { evidenceIn, type Passage } from '@/lib/domain/composed-evidence';
import { composeRelay, type TypedRelay } from '@/lib/domain/composition';
import type { Entries } from '@/lib/domain/entries';
import { can, type Refusal } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import type { Claim, EventRecord, Evidence } from '@/lib/domain/record';
import { deskDatabase } from '@/lib/platform/db';
import { readDeskRecord, readDeskRendering, readDeskStatement } from '@/lib/store/desk-record';
import { placeOf } from '@/lib/store/entry-places';
import { documentNames } from '@/lib/store/passages';
import type { Transaction } from '@/lib/store/transaction';
import {
  type ChoiceView,
  type ComposerView,
  type OffersView,
  offersView,
  problemText,
  relayText,
  sentenceOf,
} from '@/lib/views/composer';
import { composerDefaults, relayDefaults } from '@/lib/views/composer-defaults';
import { deskPage } from '@/lib/views/desk';
import { type ChecksView, toLookAt } from '@/lib/views/evidence-checks';
import { legibleView } from '@/lib/views/legible';
import { type EvidenceAtDesk, evidenceAtDesk } from '@/lib/views/passages';
import type { BlindRelayView, ReEntryView } from '@/lib/views/re-entry';
import type { ThingReview } from '@/lib/views/step-effects';
import { besideOf, type Composed, readComposer, withSources } from './composer';
import { type DeskThing, readDeskThing } from './desk-thing';
import { checksOf } from './evidence-checks';
import { recordFor } from './kept-back';
import { quotesOf } from './quotes';
import { readReEntry } from './re-entry';
import { readReview } from './review';

/** Something at the desk that was said, on its own page. */
type AtDesk = {
  event: string;
  thing: DeskThing;
  defaults: Readonly<Record<string, unknown>>;
  evidence: readonly EvidenceAtDesk[];
  /** What a reviewer reads. */
  review: ThingReview;
};

export type StatementAtDesk = AtDesk & {
  checks?: ChecksView;
  /** What of these somebody has to look at before a step. */
  look?: readonly string[];
  /** What its reviewer entered again, beside what was logged. */
  reEntry?: ReEntryView;
  relays: readonly { id: string; text: string }[];
};

/** A statement as the desk has it, with the steps that this person may take. Undefined if there is none. */
export async function readStatementAtDesk(member: Member, id: string): Promise<StatementAtDesk | Refusal | undefined> {
  const allowed = can(member, 'see drafts', 'the desk');
  if (!allowed.ok) return allowed.reason;
  const db = deskDatabase();
  const on = await readOnClaim(db, (await placeOf(db, 'statement', id))?.claim);
  const latest = on && (await readDeskStatement(db, id));
  if (on === undefined || latest === undefined) return undefined;
  const { claim } = on;
  const { record, hidden } = await recordFor(db, member.id, on.record);
  // Its page is that of `readBlindStatement`.
  if (hidden.has(id)) return undefined;
  const label = sentenceOf(latest, record, claim);
  const thing = await readDeskThing(member, 'statement', id, { label, event: record.event.slug });
  if (thing === undefined) return undefined;
  const passedOn = record.renderings.filter(({ statement }) => statement === id);
  const checks = await checksOf(db, [latest], { record, claim });
  const review = await readReview(db, 'statement', id, { event: record.event.slug, on: { record, claim } });
  if (review === undefined) return undefined;
  const reEntry = await readReEntry(member, latest, { record, claim });
  return {
    event: record.event.id,
    thing,
    ...(reEntry && { reEntry }),
    defaults: composerDefaults(latest, record, claim),
    evidence: await evidenceOf(db, latest.evidence, record.event.id),
    ...(checks && { checks, look: toLookAt(checks) }),
    review,
    relays: passedOn.map((one) => ({ id: one.id, text: relayText(one, record, claim) })),
  };
}

export type RenderingAtDesk = AtDesk & {
  statement: { id: string; text: string };
  /** From whom it may have been taken: the speaker, and the other outlets. */
  parents: readonly ChoiceView[];
  view: ComposerView;
};

/** How one outlet passed a statement on, as the desk has it. Undefined if there is none. */
export async function readRenderingAtDesk(
  member: Member,
  id: string,
): Promise<RenderingAtDesk | { blind: BlindRelayView } | Refusal | undefined> {
  const allowed = can(member, 'see drafts', 'the desk');
  if (!allowed.ok) return allowed.reason;
  const db = deskDatabase();
  const found = await renderingOnClaim(db, id);
  if (found === undefined) return undefined;
  const { claim, latest, statement } = found;
  const { record, hidden } = await recordFor(db, member.id, found.record);
  if (hidden.has(statement.id))
    return { blind: legibleView({ question: claim.question, statement: deskPage('statement', statement.id) }) };
  const label = relayText(latest, record, claim);
  const thing = await readDeskThing(member, 'rendering', id, { label, event: record.event.slug });
  const view = await readComposer(member, record.event.id);
  if (thing === undefined || view === undefined || typeof view === 'string') return undefined;
  const review = await readReview(db, 'rendering', id, { event: record.event.slug, on: { record, claim } });
  if (review === undefined) return undefined;
  const others = record.renderings.filter((one) => one.statement === statement.id && one.id !== id);
  return {
    event: record.event.id,
    thing,
    defaults: relayDefaults(latest, statement, record, claim),
    evidence: await evidenceOf(db, latest.evidence, record.event.id),
    review,
    statement: { id: statement.id, text: sentenceOf(statement, record, claim) },
    parents: others.map((one) => ({ value: one.id, label: relayText(one, record, claim) })),
    view,
  };
}

/** A rendering as it was typed, to be revised, and what the desk says of it. */
export async function readRelayComposition(
  member: Member,
  id: string,
  typed: TypedRelay & { parent: string | undefined; passages: readonly Passage[] },
): Promise<
  Refusal | (Pick<Composed, 'errors' | 'offers' | 'passages'> & { entry?: Entries['rendering'] }) | undefined
> {
  const allowed = can(member, 'log', 'the desk');
  if (!allowed.ok) return allowed.reason;
  const db = deskDatabase();
  const found = await renderingOnClaim(db, id);
  if (found === undefined) return undefined;
  const { record, claim, latest, statement } = found;
  const { record: shown, hidden } = await recordFor(db, member.id, record);
  if (hidden.has(statement.id)) return undefined;
  const { quotes, errors: notThere, passages } = await quotesOf(db, record.event.id, typed.passages);
  const of = typed.of && { ...typed.of, evidence: evidenceIn({ ...documentsIn(typed.of), quotes }) };
  const { problems, offered, made } = composeRelay({ ...typed, ...(of && { of }) }, statement, besideOf(record, claim));
  const errors: Record<string, readonly string[]> = { ...notThere };
  for (const problem of problems) errors[problem.field] ??= [problemText(problem, claim.type)];
  const offers: Record<string, OffersView> = offered ? { confirmed: offersView(offered, shown) } : {};
  if (made === undefined || Object.keys(notThere).length > 0) return { errors, offers, passages };
  const { from: _, ...entry } = made;
  const { parent } = typed;
  const placed = { statement: statement.id, outlet: latest.outlet, ...(parent !== undefined && { parent }) };
  return { errors, offers, passages, entry: { ...entry, ...placed } };
}

async function evidenceOf(db: Transaction, evidence: readonly Evidence[], event: string) {
  const documents = evidence.map(({ document }) => document);
  return evidenceAtDesk(evidence, await documentNames(db, documents), event);
}

const documentsIn = ({ evidence }: { evidence: readonly Evidence[] }) => ({
  documents: evidence.map(({ document }) => document),
});

/** A question's part of the desk's record, with everybody who is named in it. */
export async function readOnClaim(
  db: Transaction,
  claimId: string | undefined,
): Promise<{ record: EventRecord; claim: Claim } | undefined> {
  const bare = claimId === undefined ? undefined : await readDeskRecord(db, claimId);
  const claim = bare?.claims.find(({ id }) => id === claimId);
  return bare && claim && { record: await withSources(db, bare, []), claim };
}

/** A rendering as the desk has it, with its statement and the record of their question. */
export async function renderingOnClaim(db: Transaction, id: string) {
  const on = await readOnClaim(db, (await placeOf(db, 'rendering', id))?.claim);
  const latest = on && (await readDeskRendering(db, id));
  const statement = on?.record.statements.find((one) => one.id === latest?.statement);
  return on && latest && statement && { ...on, latest, statement };
}
