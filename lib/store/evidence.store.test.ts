import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { connectionTo } from './testing/connection';
import { BODY, record } from './testing/record';
import { id, insert, type Query, type Row, refusalOf, wording } from './testing/rows';

const client = connectionTo(record);

const sha256 = (text: string) => new Uint8Array(createHash('sha256').update(text, 'utf8').digest());
const document = (more: Row = {}) =>
  insert('document', {
    id: id('page'),
    slug: 'page',
    kind: 'captured',
    title: 'A page',
    captured_at: '2030-01-02T00:00:00Z',
    sha256: sha256('bytes'),
    media_type: 'text/plain',
    address: 'https://example.org/',
    archived_address: 'https://archive.example.org/',
    ...more,
  });
const summary = (more: Row = {}) =>
  insert('document', { id: id('page'), slug: 'page', kind: 'desk_summary', title: 'A page', ...more });
const body = (of: string, text: string, more: Row = {}) =>
  insert('document_body', {
    document_id: id(of),
    bytes: new Uint8Array(Buffer.from(text, 'utf8')),
    text,
    salt: new Uint8Array(16),
    ...more,
  });
const quote = (more: Row = {}) =>
  insert('quote', {
    id: id('quote'),
    document_id: id('report'),
    exact: 'people',
    prefix: 'Tёn ',
    suffix: ' were counted.',
    start_at: 4,
    end_at: 10,
    salt: new Uint8Array(16),
    ...more,
  });
const evidence = (more: Row = {}) =>
  insert('evidence', {
    id: id('evidence'),
    statement_revision_id: id('open.1'),
    position: 0,
    document_id: id('report'),
    quote_id: id('quote'),
    quote_hash: new Uint8Array(32),
    ...more,
  });
const SHORT = new Uint8Array(15);
const looked = (more: Row = {}) =>
  insert('search_revision', {
    id: id('search.1'),
    search_id: id('search'),
    number: 1,
    places: 'its site',
    until_on: '2030-01-09',
    until_precision: 'day',
    until_zone: 'Europe/Kyiv',
    author_id: id('author'),
    reason: 'test',
    ...more,
  });

test.each<[string, Query[]]>([
  ['a captured document with its bytes', [document(), body('page', 'bytes')]],
  ['a desk summary with an address', [summary({ address: 'http://example.org/' })]],
  ['a quote by code points, after a letter of two bytes', [quote(), evidence()]],
  [
    'a quote from the first letter to the last',
    [quote({ exact: BODY, prefix: '', suffix: '', start_at: 0, end_at: 24 })],
  ],
  ['evidence without a quote', [evidence({ quote_id: null, quote_hash: null })]],
  [
    'words with everything beside them',
    [wording('x', { translation: 'a', translation_language: 'en', note: 'b', scope_note: 'c' })],
  ],
  ['a search', [looked()]],
])('accepts: %s', async (_, queries) => {
  expect(await refusalOf(client, queries)).toBe('nothing');
});

const MISPLACED = 'The quote does not stand at that place of its document.';

test.each<[string, Query[], string]>([
  ['a captured document without a hash', [document({ sha256: null })], 'fields_of_kind'],
  ['a captured document without a time', [document({ captured_at: null })], 'fields_of_kind'],
  ['a captured document without a media type', [document({ media_type: null })], 'fields_of_kind'],
  ['a hash that is too short', [document({ sha256: new Uint8Array(20) })], 'fields_of_kind'],
  ['a desk summary with a hash', [summary({ sha256: sha256('bytes') })], 'fields_of_kind'],
  ['a desk summary with a time of capture', [summary({ captured_at: '2030-01-02T00:00:00Z' })], 'fields_of_kind'],
  ['a desk summary with a media type', [summary({ media_type: 'text/html' })], 'fields_of_kind'],
  [
    'a desk summary with an archived copy',
    [summary({ archived_address: 'https://archive.example.org/' })],
    'fields_of_kind',
  ],
  ['a document without a title', [summary({ title: ' ' })], 'has_title'],
  ['an address that is a script', [summary({ address: 'javascript:alert(1)' })], 'address_is_of_the_web'],
  [
    'an archived address that is a file',
    [document({ archived_address: 'file:///etc/passwd' })],
    'address_is_of_the_web',
  ],
  ['a second document with the same name', [document({ slug: 'report' })], 'document_slug_key'],
  [
    'bytes that do not match the hash',
    [document(), body('page', 'other bytes')],
    "The bytes are not those of the document's hash.",
  ],
  ['bytes of a desk summary', [body('summary', 'bytes')], "The bytes are not those of the document's hash."],
  ['a body with a short salt', [document(), body('page', 'bytes', { salt: SHORT })], 'salt_is_long'],
  ['a quote one place too far to the right', [quote({ start_at: 5, end_at: 11 })], MISPLACED],
  ['a quote by bytes instead of code points', [quote({ start_at: 5, end_at: 11, prefix: '', suffix: '' })], MISPLACED],
  ['a quote of other words', [quote({ exact: 'ghosts' })], MISPLACED],
  ['a quote in other letters of the same look', [quote({ exact: 'peоple' })], MISPLACED],
  ['a quote with words before it that are not there', [quote({ prefix: 'Ten ' })], MISPLACED],
  ['a quote with words after it that are not there', [quote({ suffix: ' were not counted.' })], MISPLACED],
  [
    'a quote that ends where it begins',
    [quote({ exact: '', prefix: '', suffix: '', start_at: 4, end_at: 4 })],
    'anchor_in_order',
  ],
  [
    'a quote before the beginning',
    [quote({ start_at: -1, end_at: 3, exact: 'Tё', prefix: '', suffix: '' })],
    MISPLACED,
  ],
  [
    'a quote from a document without a text',
    [quote({ document_id: id('summary') })],
    'A quote needs the text of its document.',
  ],
  ['a quote without its context', [quote({ prefix: null })], 'quote_unless_redacted'],
  ['a quote with a short salt', [quote({ salt: SHORT })], 'salt_is_long'],
  ['a quote of another document', [quote(), evidence({ document_id: id('summary') })], 'evidence_quote_of_document'],
  ['a quote without its hash', [quote(), evidence({ quote_hash: null })], 'quote_has_hash'],
  ['the hash of no quote', [evidence({ quote_id: null })], 'quote_has_hash'],
  ['evidence of nothing', [quote(), evidence({ statement_revision_id: null })], 'of_one_revision'],
  ['evidence of two things', [quote(), evidence({ rendering_revision_id: id('relay.1') })], 'of_one_revision'],
  [
    'two documents in one place',
    [quote(), evidence(), evidence({ id: id('x') })],
    'evidence_statement_revision_id_position_key',
  ],
  ['no words', [wording('x', { words: null })], 'words_unless_redacted'],
  ['words of no language', [wording('x', { words_language: null })], 'words_unless_redacted'],
  ['blank words', [wording('x', { words: '  ' })], 'words_are_not_blank'],
  ['a blank translation', [wording('x', { translation: ' ', translation_language: 'en' })], 'words_are_not_blank'],
  ['a blank text', [wording('x', { text_value: '' })], 'words_are_not_blank'],
  ['a blank scope note', [wording('x', { scope_note: ' ' })], 'words_are_not_blank'],
  ['a translation into no language', [wording('x', { translation: 'words' })], 'translation_has_language'],
  ['the language of no translation', [wording('x', { translation_language: 'en' })], 'translation_has_language'],
  ['words with a short salt', [wording('x', { salt: SHORT })], 'salt_is_long'],
  ['a search that does not say where', [looked({ places: ' ' })], 'says_where'],
  ['a search until a day with the precision of an hour', [looked({ until_precision: 'hour' })], 'until_with_precision'],
  [
    'a search in an unknown zone',
    [looked({ until_zone: 'Asia/Nowhere' })],
    '"Asia/Nowhere" is not the name of a time zone, such as Europe/Kyiv.',
  ],
])('refuses: %s', async (_, queries, refusal) => {
  expect(await refusalOf(client, queries)).toBe(refusal);
});

test('a quote has at most 200 characters of context', async () => {
  const long = `${'a'.repeat(201)}b${'c'.repeat(201)}`;
  const page = [document({ sha256: sha256(long) }), body('page', long)];
  const b = { document_id: id('page'), exact: 'b', start_at: 201, end_at: 202 };
  const context = (before: number, after: number) => ({ prefix: 'a'.repeat(before), suffix: 'c'.repeat(after) });
  expect(await refusalOf(client, [...page, quote({ ...b, ...context(200, 200) })])).toBe('nothing');
  expect(await refusalOf(client, [...page, quote({ ...b, ...context(201, 200) })])).toBe('context_is_short');
  expect(await refusalOf(client, [...page, quote({ ...b, ...context(200, 201) })])).toBe('context_is_short');
});
