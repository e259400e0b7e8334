/**
 * A small record in plain SQL, for the tests of what the database itself refuses. They must not pass through the code
 * of this room, which would refuse some of it first. Every row has a name, which is also its id.
 */

export type Field = string | number | boolean | null | Uint8Array | readonly string[];
export type Row = Readonly<Record<string, Field>>;
export type Query = { text: string; values: Field[] };
type Client = { query(query: Query | string): Promise<unknown> };

/** The id of the row with this name, of at most 16 letters: its letters in hexadecimal. */
export function id(name: string): string {
  const hex = Buffer.from(name, 'ascii').toString('hex').padStart(32, '0');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** `insert('event', { id: id('e'), slug: 'e' })`, as a query with parameters. */
export function insert(table: string, row: Row): Query {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  return {
    text: `insert into "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) values (${places.join(', ')})`,
    values: Object.values(row),
  };
}

const salt = new Uint8Array(16);
const hash = new Uint8Array(32);

export const wording = (name: string, more: Row = {}): Query =>
  insert('wording', { id: id(name), words: 'as said', words_language: 'en', salt, ...more });

/** Revision `number` of the statement `of`, on the claim `claim`, with its own words; by default exactly 5. */
export function statementRevision(of: string, claim: string, more: Row = {}, words: Row = {}): Query[] {
  const number = more.number ?? 1;
  const name = `${of}.${number}`;
  const revision = insert('statement_revision', {
    id: id(name),
    statement_id: id(of),
    claim_id: id(claim),
    value_type: 'number',
    number,
    form: 'stated',
    relation: 'exact',
    low: 5,
    high: 5,
    said_on: '2030-01-02',
    said_precision: 'day',
    said_zone: 'Europe/Kyiv',
    wording_kind: 'paraphrase',
    wording_id: id(`w-${name}`),
    wording_hash: hash,
    author_id: id('author'),
    reason: 'test',
    ...more,
  });
  return [wording(`w-${name}`, words), revision];
}

export function renderingRevision(of: string, statement: string, more: Row = {}, words: Row = {}): Query[] {
  const number = more.number ?? 1;
  const name = `${of}.${number}`;
  const revision = insert('rendering_revision', {
    id: id(name),
    rendering_id: id(of),
    statement_id: id(statement),
    claim_id: id('killed'),
    value_type: 'number',
    number,
    link: 'cited',
    form: 'stated',
    relation: 'exact',
    low: 5,
    high: 5,
    published_on: '2030-01-03',
    published_precision: 'day',
    published_zone: 'Europe/Kyiv',
    speaker: 'kept',
    wording_kind: 'paraphrase',
    wording_id: id(`w-${name}`),
    wording_hash: hash,
    author_id: id('author'),
    reason: 'test',
    ...more,
  });
  return [wording(`w-${name}`, words), revision];
}

/** A label for scopes of a claim, and its words in a revision of the claim. */
export const label = (name: string, claim: string): Query =>
  insert('claim_label', { id: id(name), claim_id: id(claim) });
export const labelled = (revision: string, claim: string, name: string, more: Row = {}): Query =>
  insert('claim_revision_label', {
    claim_revision_id: id(revision),
    claim_id: id(claim),
    label_id: id(name),
    position: 1,
    words: 'so far',
    ...more,
  });

/** A statement on the claim `killed` that a revision on it repeats, or takes back. */
export const link = (kind: 'based_on' | 'takes_back', revision: string, statement: string, more: Row = {}): Query =>
  insert(`statement_revision_${kind}`, {
    statement_revision_id: id(revision),
    claim_id: id('killed'),
    statement_id: id(statement),
    ...more,
  });

export const eventRevision = (of: string, more: Row = {}): Query =>
  insert('event_revision', {
    id: id(`${of}.${more.number ?? 1}`),
    event_id: id(of),
    number: 1,
    title: 'An event',
    summary: '',
    time_zone: 'Europe/Kyiv',
    author_id: id('author'),
    reason: 'test',
    ...more,
  });

export const claimRevision = (of: string, more: Row): Query =>
  insert('claim_revision', {
    id: id(`${of}.${more.number ?? 1}`),
    claim_id: id(of),
    number: 1,
    position: 1,
    question: 'How many?',
    measure: 'persons',
    scope: '',
    author_id: id('author'),
    reason: 'test',
    ...more,
  });

export const listed = (revision: string, option: string, more: Row = {}): Query =>
  insert('claim_revision_option', {
    claim_revision_id: id(revision),
    option_id: id(option),
    position: 1,
    label: option,
    aliases: [],
    ...more,
  });

export const sourceRevision = (of: string, more: Row = {}): Query =>
  insert('source_revision', {
    id: id(`${of}.${more.number ?? 1}`),
    source_id: id(of),
    number: 1,
    name: 'A source',
    aliases: [],
    naming: 'named',
    kind: 'media',
    author_id: id('author'),
    reason: 'test',
    ...more,
  });

/** What the desk says about a document, with the hash of texts that nobody compares here. */
export const documentRevision = (of: string, more: Row = {}): Query =>
  insert('document_revision', {
    id: id(`${of}.${more.number ?? 1}`),
    document_id: id(of),
    number: 1,
    title: 'A document',
    confidential: false,
    texts_salt: new Uint8Array(16).fill(7),
    texts_hash: hash,
    author_id: id('author'),
    reason: 'test',
    ...more,
  });

export const NUMBER: Row = { value_type: 'number', unit: 'persons', whole: true, lower_bound: 0 };
export const CATEGORY: Row = { value_type: 'category', exclusive: true };

/**
 * Runs the queries as one transaction, always rolls it back, and returns what refused them: a constraint, or a
 * sentence.
 */
export async function refusalOf(client: Client, queries: readonly (Query | string)[]): Promise<string> {
  await client.query('begin');
  try {
    for (const query of queries) await client.query(query);
    await client.query('set constraints all immediate');
    return 'nothing';
  } catch (error) {
    const { constraint, message } = error as { constraint?: string; message: string };
    return constraint ?? message;
  } finally {
    await client.query('rollback');
  }
}
