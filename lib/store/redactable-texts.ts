import type { PersonId } from '@/lib/domain/person';
import { REDACTABLE, type Redactable, revisionOf } from '@/lib/domain/redaction';
import { REVIEWED, type Reviewed } from '@/lib/domain/review';
import { Prisma } from '@/lib/platform/generated/client';
import { columnOf } from './revision-redactions';
import { TEXT_ROWS, TEXTS } from './revision-texts';
import type { Transaction } from './transaction';

// Every text that two people can redact, and what it belongs to: what an editor searches, and what waits for a second person.

/** A text that can be redacted: what it belongs to, and what it says, by the names of its columns. */
export type RedactableRow = {
  kind: Redactable;
  target: string;
  /** What it belongs to. What was captured, and quotes of it, belong to a document. */
  of?: { kind: Reviewed; thing: string; revision?: number };
  texts: Readonly<Record<string, string>>;
};

/** Names of tables and columns of the schema, and SQL that is written here. */
type Place = {
  from: string;
  id: string;
  ofKind: string;
  thing: string;
  number: string;
  texts: Readonly<Record<string, string>>;
};

const NONE = 'null';

/** What stands in a list of texts, for a search and for a person. */
const joined = (column: string): string => `array_to_string(${column}, ', ')`;

function ofRevisions(kind: Reviewed): Place {
  const own = Object.entries(TEXTS[kind]).map(([field, is]): [string, string] => {
    const column = columnOf(field);
    return [column, is === 'list' ? joined(`r."${column}"`) : `r."${column}"`];
  });
  const rows = (TEXT_ROWS[kind] ?? []).map(({ table, texts }): [string, string] => {
    const parts = Object.entries(texts).map(([field, is]) =>
      is === 'list' ? joined(`o."${columnOf(field)}"`) : `o."${columnOf(field)}"`,
    );
    return [
      table,
      `(select string_agg(concat_ws(', ', ${parts.join(', ')}), ' · ') from ${table} o where o.${kind}_revision_id = r.id)`,
    ];
  });
  const texts = Object.fromEntries([...own, ...rows]);
  const from = `${kind}_revision r`;
  return { from, id: 'r.id', ofKind: `'${kind}'`, thing: `r.${kind}_id`, number: 'r.number', texts };
}

function ofIdentity(kind: 'event' | 'claim' | 'source' | 'document'): Place {
  const older =
    kind === 'document' ? { title: 'r.title', address: 'r.address', archived_address: 'r.archived_address' } : {};
  return {
    ...{ from: `"${kind}" r`, id: 'r.id', ofKind: `'${kind}'`, thing: 'r.id', number: NONE },
    texts: { slug: 'r.slug', ...older },
  };
}

const WORDS = ['words', 'translation', 'text_value', 'scope_note', 'hedge', 'note'];
const columns = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `r.${name}`]));

/** Where each text stands. A kind that is added does not compile until its place is told. */
const PLACES: Readonly<Record<Redactable, Place>> = {
  wording: {
    from: `wording r left join statement_revision s on s.wording_id = r.id left join rendering_revision g on g.wording_id = r.id`,
    id: 'r.id',
    ofKind: `case when s.id is not null then 'statement' when g.id is not null then 'rendering' end`,
    thing: 'coalesce(s.statement_id, g.rendering_id)',
    number: 'coalesce(s.number, g.number)',
    texts: columns(WORDS),
  },
  document_body: {
    from: 'document_body r',
    id: 'r.document_id',
    ...{ ofKind: `'document'`, thing: 'r.document_id', number: NONE },
    texts: columns(['text']),
  },
  quote: {
    ...{ from: 'quote r', id: 'r.id', ofKind: `'document'`, thing: 'r.document_id', number: NONE },
    texts: columns(['prefix', 'exact', 'suffix']),
  },
  reason: {
    from: 'reason r left join transition t on t.reason_id = r.id',
    id: 'r.id',
    ofKind: `case when t.id is not null then t.kind::text when source_of_merge_reason(r.id) is not null then 'source' else 'document' end`,
    thing: 'coalesce(t.thing_id, source_of_merge_reason(r.id), document_of_hold_reason(r.id))',
    number: NONE,
    texts: columns(['text']),
  },
  correction: {
    from: 'correction r left join transition t on t.correction_id = r.id',
    ...{ id: 'r.id', ofKind: 't.kind::text', thing: 't.thing_id', number: NONE },
    texts: columns(['text']),
  },
  comment: {
    ...{ from: 'comment r', id: 'r.id', ofKind: 'r.kind::text', thing: 'r.thing_id', number: 'r.revision' },
    texts: columns(['text']),
  },
  reply: {
    from: 'reply r',
    id: 'r.id',
    ofKind: `case when r.source_id is null then 'statement' else 'source' end`,
    thing: 'coalesce(r.statement_id, r.source_id)',
    number: NONE,
    texts: columns(['words', 'translation', 'translator']),
  },
  ...(Object.fromEntries(REVIEWED.map((kind) => [`${kind}_revision`, ofRevisions(kind)])) as Record<
    `${Reviewed}_revision`,
    Place
  >),
  event: ofIdentity('event'),
  claim: ofIdentity('claim'),
  source: ofIdentity('source'),
  document: ofIdentity('document'),
};

/** The tables and columns in which texts stand that can be redacted, as a test compares them with the schema. */
export const SEARCHED: ReadonlyMap<Redactable, readonly string[]> = new Map(
  REDACTABLE.map((kind) => [kind, Object.keys(PLACES[kind].texts)]),
);

type Row = {
  target: string;
  of_kind: Reviewed | null;
  thing: string | null;
  number: number | null;
  texts: Record<string, string | null>;
};

/** How much of each text is read: what was captured may be a whole book. */
const SHOWN = 300;

async function rowsOf(
  db: Transaction,
  kind: Redactable,
  where: Prisma.Sql,
  take: number,
  around?: readonly string[],
): Promise<readonly RedactableRow[]> {
  const { from, id, ofKind, thing, number, texts } = PLACES[kind];
  const shown = Object.entries(texts).map(([name, text]) => Prisma.sql`${name}::text, ${excerpt(text, around)}`);
  const rows = await db.$queryRaw<Row[]>`
    select ${Prisma.raw(id)}::text as target, ${Prisma.raw(ofKind)} as of_kind, ${Prisma.raw(thing)}::text as thing,
      ${Prisma.raw(number)}::int as number, jsonb_build_object(${Prisma.join(shown, ', ')}) as texts
    from ${Prisma.raw(from)} where r.redacted_at is null and ${where} order by 1 desc limit ${take}`;
  return rows.map((row) => rowOf(kind, row));
}

/** The beginning of a text; or of one with certain words, what stands around the first of them. */
function excerpt(text: string, around: readonly string[] | undefined): Prisma.Sql {
  const column = Prisma.raw(text);
  if (around === undefined) return Prisma.sql`left(${column}, ${SHOWN})`;
  const places = around.map((form) => Prisma.sql`nullif(strpos(${column}, ${form}), 0)`);
  const first = Prisma.sql`least(${Prisma.join(places, ', ')})`;
  return Prisma.sql`case when ${first} is not null then substr(${column}, greatest(1, ${first} - ${SHOWN / 2}), ${SHOWN}) end`;
}

function rowOf(kind: Redactable, { target, of_kind, thing, number, texts }: Row): RedactableRow {
  const said = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== '');
  const of = of_kind !== null &&
    thing !== null && { kind: of_kind, thing, ...(number !== null && { revision: number }) };
  return { kind, target, ...(of && { of }), texts: Object.fromEntries(said) };
}

/** More than this of one kind nobody redacts one by one. */
export const MOST_FOUND = 50;

/**
 * The texts that have these words, in any writing of their capitals: at most `MOST_FOUND` of each kind, the newest first.
 * One query a kind. A database in the locale C takes letters beyond ASCII as they are, so the usual writings are asked for.
 */
export async function textsWith(db: Transaction, words: string): Promise<readonly RedactableRow[]> {
  const forms = writingsOf(words);
  const found: RedactableRow[] = [];
  for (const kind of REDACTABLE) {
    const texts = Object.values(PLACES[kind].texts).map((text) => Prisma.raw(text));
    const hits = texts.flatMap((text) => forms.map((form) => Prisma.sql`strpos(${text}, ${form}) > 0`));
    found.push(...(await rowsOf(db, kind, Prisma.sql`(${Prisma.join(hits, ' or ')})`, MOST_FOUND, forms)));
  }
  return found;
}

/** As typed, small, in capitals, and with a capital at the beginning of each word. */
export function writingsOf(words: string): readonly string[] {
  const typed = words.normalize('NFC').trim();
  const capitals = typed
    .toLowerCase()
    .replaceAll(/(^|\s)(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
  return [...new Set([typed, typed.toLowerCase(), typed.toUpperCase(), capitals])];
}

/** Every text of a thing, of all its revisions and steps, that nobody redacted yet. */
export async function textsOfThing(
  db: Transaction,
  of: { kind: Reviewed; thing: string },
): Promise<readonly RedactableRow[]> {
  const found: RedactableRow[] = [];
  for (const kind of REDACTABLE) {
    const own = revisionOf(kind);
    if (own !== undefined && own !== of.kind) continue;
    const { ofKind, thing } = PLACES[kind];
    const where = Prisma.sql`(${Prisma.raw(ofKind)}) = ${of.kind} and (${Prisma.raw(thing)}) = ${of.thing}::uuid`;
    found.push(...(await rowsOf(db, kind, where, MOST_FOUND)));
  }
  return found;
}

/** A text that people approved to redact, and that is still there. */
export type WaitingText = RedactableRow & {
  approvals: readonly { person: PersonId; pseudonym: string; reason: string; at: string }[];
};

/** Everything that waits for a second person, or for a legal hold to be lifted, the oldest first. One query a kind. */
export async function waitingTexts(db: Transaction, take: number): Promise<readonly WaitingText[]> {
  const approvals = await db.$queryRaw<
    { kind: Redactable; target: string; person: PersonId; pseudonym: string; reason: string; at: Date }[]
  >`select a.kind::text as kind, a.target_id::text as target, a.person_id::text as person, p.pseudonym, a.reason, a.at
    from redaction_approval a join person p on p.id = a.person_id order by a.id`;
  const by = new Map<string, WaitingText['approvals'][number][]>();
  for (const { kind, target, at, ...who } of approvals) {
    const one = { ...who, at: at.toISOString() };
    by.set(`${kind} ${target}`, [...(by.get(`${kind} ${target}`) ?? []), one]);
  }
  const found: WaitingText[] = [];
  for (const kind of REDACTABLE) {
    const targets = [...new Set(approvals.flatMap((one) => (one.kind === kind ? one.target : [])))];
    if (targets.length === 0) continue;
    const rows = await rowsOf(db, kind, Prisma.sql`${Prisma.raw(PLACES[kind].id)} = any (${targets}::uuid[])`, take);
    found.push(...rows.map((row) => ({ ...row, approvals: by.get(`${kind} ${row.target}`) ?? [] })));
  }
  const since = ({ approvals: [first] }: WaitingText): string => first?.at ?? '';
  return found.sort((a, b) => (since(a) < since(b) ? -1 : 1));
}
