import type { Reviewed } from '@/lib/domain/review';
import { Prisma } from '@/lib/platform/generated/client';
import { type RevisionRow, readRevisions } from './revision-content';
import { textsHash } from './revision-texts';
import type { Transaction } from './transaction';
import { saltedHash, textsBound } from './wordings';

/** What readers see of a thing, and the revision that was published last. Empty where none was since there are steps. */
export type Published = { thing: string; revision: string; approved: string | null };

/** A revision that was published, and what the log entry says about that. Empty where it has none. */
export type Binding = {
  step: string;
  thing: string;
  revision: string;
  number: number;
  body: string | null;
  salt: Uint8Array | null;
  /** The salted hash of the note with which it was published, in hexadecimal, and the note. */
  note: string | null;
  noteRow: string | null;
  noteText: string | null;
  noteSalt: Uint8Array | null;
  noteGone: Date | null;
};

const FIRST = '00000000-0000-0000-0000-000000000000';

/** A page of everything that is published of one kind, by id. */
export async function publishedThings(
  db: Transaction,
  kind: Reviewed,
  take: number,
  after: string = FIRST,
): Promise<Published[]> {
  return db.$queryRaw<Published[]>`
    select i.id as thing, i.published_revision_id as revision, t.revision_id as approved
    from ${Prisma.raw(`"${kind}"`)} i
    left join lateral (
      select revision_id from transition
      where kind = ${kind}::reviewed and thing_id = i.id and step = 'publish' order by number desc limit 1) t on true
    where i.published_revision_id is not null and i.id > ${after}::uuid
    order by i.id limit ${take}`;
}

/** A page of every revision of one kind that was ever published, by the id of the step. */
export async function publishedBindings(
  db: Transaction,
  kind: Reviewed,
  take: number,
  after: string = FIRST,
): Promise<Binding[]> {
  return db.$queryRaw<Binding[]>`
    select t.id as step, t.thing_id as thing, t.revision_id as revision, r.number, l.body, l.salt,
      encode(t.correction_hash, 'hex') as note, c.id as "noteRow", c.text as "noteText", c.salt as "noteSalt",
      c.redacted_at as "noteGone"
    from transition t join ${Prisma.raw(`"${kind}_revision"`)} r on r.id = t.revision_id
    left join log_entry l on l.transition_id = t.id and l.chain = 'public' left join correction c on c.id = t.correction_id
    where t.kind = ${kind}::reviewed and t.step = 'publish' and t.id > ${after}::uuid
    order by t.id limit ${take}`;
}

/** A text that is gone, and when: whether that was a redaction, the log says. */
export type Gone = { text: 'wording' | 'quote' | 'correction' | `${Reviewed}_revision`; target: string; at: Date };

/** Whether the note with which a revision was published is the one that its entry binds, and whether it is gone. */
export function noteFound(entry: Binding, bound: unknown): { isNote: boolean; gone: readonly Gone[] } {
  const { note, noteRow, noteText, noteSalt, noteGone } = entry;
  if ((bound ?? null) !== note || (note === null) !== (noteRow === null)) return { isNote: false, gone: [] };
  if (noteRow === null || noteSalt === null) return { isNote: note === null, gone: [] };
  if (noteGone !== null) return { isNote: true, gone: [{ text: 'correction', target: noteRow, at: noteGone }] };
  return { isNote: Buffer.from(saltedHash(noteSalt, [noteText])).toString('hex') === note, gone: [] };
}

/** Whether the texts, words and quotes of a revision are those that it was written with, and which of them are gone. */
export type TextsFound = { row: RevisionRow; areTexts: boolean; areWords: boolean; gone: readonly Gone[] };

/** Reads the texts of many revisions of one kind with as many queries as of one, by id. */
export async function textsOfRevisions(
  db: Transaction,
  kind: Reviewed,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TextsFound>> {
  const rows = await readRevisions(db, kind, ids);
  const words = await wordsOf(db, kind, ids);
  return new Map([...rows].map(([id, row]) => [id, textsFound(kind, id, row, words.get(id))]));
}

/** Without `words` it is of a kind that has none. */
function textsFound(kind: Reviewed, id: string, row: RevisionRow, words: Words | undefined): TextsFound {
  const { textsHash: hash, textsSalt: salt, redactedAt } = row;
  const areTexts = redactedAt !== null || hash === null || (salt !== null && same(hash, textsHash(kind, row, salt)));
  const texts: Gone[] = redactedAt === null ? [] : [{ text: `${kind}_revision`, target: id, at: redactedAt }];
  return { row, areTexts, areWords: words?.hold ?? true, gone: [...texts, ...(words?.gone ?? [])] };
}

const said = {
  id: true,
  wordingHash: true,
  wording: true,
  evidence: { select: { quoteHash: true, quote: true } },
} as const;

type Words = { hold: boolean; gone: readonly Gone[] };
type Said = Prisma.StatementRevisionGetPayload<{ select: typeof said }>;

async function wordsOf(db: Transaction, kind: Reviewed, ids: readonly string[]): Promise<ReadonlyMap<string, Words>> {
  if (kind !== 'statement' && kind !== 'rendering') return new Map();
  const where = { where: { id: { in: [...ids] } }, select: said };
  const rows: readonly Said[] =
    kind === 'statement' ? await db.statementRevision.findMany(where) : await db.renderingRevision.findMany(where);
  return new Map(rows.map((row) => [row.id, wordsFound(row)]));
}

function wordsFound({ wording, wordingHash, evidence }: Said): Words {
  // Rows that belong together may have been taken apart by whoever owns the tables.
  if ((wording as Said['wording'] | null) === null) return { hold: false, gone: [] };
  const quotes = evidence.flatMap(({ quote, quoteHash }) => (quote === null ? [] : [{ ...quote, quoteHash }]));
  return {
    hold:
      evidence.every(({ quote, quoteHash }) => (quote === null) === (quoteHash === null)) &&
      (wording.redactedAt !== null || same(wordingHash, saltedHash(wording.salt, textsBound(wording)))) &&
      quotes.every(
        ({ redactedAt, quoteHash, salt, exact, prefix, suffix, startAt, endAt }) =>
          redactedAt !== null || same(quoteHash, saltedHash(salt, [exact, prefix, suffix, startAt, endAt])),
      ),
    gone: [...goneOf('wording', wording), ...quotes.flatMap((quote) => goneOf('quote', quote))],
  };
}

const goneOf = (text: 'wording' | 'quote', { id, redactedAt }: { id: string; redactedAt: Date | null }): Gone[] =>
  redactedAt === null ? [] : [{ text, target: id, at: redactedAt }];

const same = (a: Uint8Array | null, b: Uint8Array): boolean => a !== null && Buffer.from(a).equals(b);
