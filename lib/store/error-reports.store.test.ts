import { expect, test } from 'vitest';
import { connectionTo } from './testing/connection';
import { record } from './testing/record';
import { documentRevision, id, refusalOf } from './testing/rows';

const client = connectionTo(record);

const MINE = id('reported');
const insert = (columns: string, values: string) =>
  `insert into error_report (id, received_at, ${columns}) values ('${MINE}', '2030-01-02', ${values})`;
const WRITTEN = insert('about, wrong, evidence, email', `'/about', 'It is wrong.', 'there', 'a@example.org'`);
const settled = (more = '') =>
  `update error_report set state = 'answered', version = version + 1, settled_at = '2030-01-03', settled_by_id = '${id('editor')}', note = 'Mended.' ${more}`;
const ERASED = `update error_report set version = version + 1, about = null, wrong = null, evidence = null, email = null, note = null, erased_at = '2030-01-04'`;

test.each([
  ['a report without words', [insert('about', `'/about'`)], 'wrong_unless_erased'],
  ['a blank one', [insert('wrong', `'  '`)], 'wrong_unless_erased'],
  ['one that is too long', [insert('wrong', `repeat('x', 4001)`)], 'not_too_long'],
  [
    'one about a page of another site',
    [insert('wrong, about', `'It is wrong.', '//elsewhere.example'`)],
    'about_a_page_of_ours',
  ],
  [
    'one that is dealt with by nobody',
    [WRITTEN, `update error_report set state = 'answered', version = 1, note = 'x'`],
    'settled_by_somebody',
  ],
  [
    'one that is dealt with without a note',
    [WRITTEN, `${settled()}`, `update error_report set note = null, version = 2`],
    'noted_when_settled',
  ],
  ['one that is erased while it is open', [WRITTEN, ERASED], 'erased_whole'],
  ['one that is half erased', [WRITTEN, settled(), ERASED.replace('email = null, ', '')], 'erased_whole'],
  [
    'other words',
    [WRITTEN, `update error_report set wrong = 'Other words.', version = 1`],
    'What a reader wrote stays as it came, or is erased whole.',
  ],
  [
    'another number',
    [WRITTEN, 'update error_report set number = 99, version = 1'],
    'A report keeps its number and its date.',
  ],
  [
    'the same version',
    [WRITTEN, settled().replace('version + 1', 'version')],
    'What is done with a report counts one version up.',
  ],
  ['another outcome', [WRITTEN, settled(), settled().replace('answered', 'set aside')], 'A report is settled once.'],
  [
    'open again',
    [
      WRITTEN,
      settled(),
      `update error_report set state = 'open', settled_at = null, settled_by_id = null, note = null, version = 2`,
    ],
    'A report is settled once.',
  ],
  [
    'words that come back',
    [WRITTEN, settled(), ERASED, `update error_report set wrong = 'Again.', erased_at = null, version = 3`],
    'A report that was erased stays so.',
  ],
  [
    'a row that is deleted',
    [WRITTEN, 'delete from error_report'],
    'A report is never deleted: erase what was written in it.',
  ],
])('the database refuses %s', async (_, queries, refusal) => {
  expect(await refusalOf(client, queries)).toBe(refusal);
});

const CORRECTED = settled().replace("'answered'", "'corrected'");
const numbered = `insert into error_report (id, received_at, number, wrong) values ('${MINE}', '2030-01-02', 12, 'It is wrong.')`;

const answeredBy = (reason: string) => [
  numbered,
  documentRevision('report', { reason }),
  {
    text: `insert into error_report_revision (report_id, kind, thing_id, revision_id, number)
      values ($1, 'document', $2, $3, 1)`,
    values: [MINE, id('report'), id('report.1')],
  },
];
test.each([
  ['a revision that names no report', 'Mended.', 'A revision answers the report that its reason begins with.'],
  ['one that names another', 'Report 123: mended.', 'A revision answers the report that its reason begins with.'],
  ['none that names it', 'Report 12: mended.', 'nothing'],
])('of what answers a report the database refuses %s', async (_, reason, refusal) => {
  expect(await refusalOf(client, answeredBy(reason))).toBe(refusal);
});

test('a report is not corrected before what answers it was published', async () => {
  const refusal = 'A report is corrected once a revision that answers it was published.';
  expect(await refusalOf(client, [WRITTEN, CORRECTED])).toBe(refusal);
  expect(await refusalOf(client, [...answeredBy('Report 12: mended.'), CORRECTED])).toBe(refusal);
});

test('the database accepts a report that is settled and then erased', async () => {
  expect(await refusalOf(client, [WRITTEN, settled(), ERASED])).toBe('nothing');
});
