import { beforeAll, expect, test } from 'vitest';
import { saveDocument } from './entry-actions';
import { suggestFromPassage } from './passage-actions';
import { saveStatement, saveStatementRead } from './statement-actions';
import { type Action, type Fields, HostileDesk, NOT_OFFERED, NOWHERE, preview } from './testing/hostile-desk';

// Passages as no page of ours sends them: told beside their fields, and nothing is quoted that does not stand there.

/** Emoji of one code point and of several, a line end, a letter with its accent apart. */
const TEXT = '😀 At least 400\n👩‍👩‍👧 killed, said Ко́валь.';
const points = [...TEXT];

let desk: HostileDesk;
let document: string;
beforeAll(async () => {
  desk = await HostileDesk.open();
  document = await desk.saved(saveDocument, { title: 'Quoted', text: TEXT, confidential: 'on' });
});

const quote = (start: string, end: string, of = document, at = 0): Fields => ({
  [`quotes[${at}].document`]: of,
  [`quotes[${at}].start`]: start,
  [`quotes[${at}].end`]: end,
});
const quotes = (count: number): Fields =>
  Object.assign({}, ...Array.from({ length: count }, (_, at) => quote(String(at), String(at + 1), document, at)));
async function quotedBy(statementId: string) {
  const rows = await desk.client.evidence.findMany({
    where: { statementRevision: { statementId } },
    select: { quote: { select: { exact: true, startAt: true, endAt: true } } },
    orderBy: { position: 'asc' },
  });
  return rows.map((row) => row.quote);
}
const suggest: Action = (_, form) => suggestFromPassage(form) as ReturnType<Action>;

const NOT_THERE = 'This passage does not stand in the document. Select it again, or remove it.';
const SELECT = 'Select the passage.';

test('a passage that does not stand in its document is told by its field, and nothing is guessed of it', async () => {
  const before = await desk.logged();
  const behind = String(points.length + 1);
  const tries: [start: string, end: string, of: string, field: string, told: string][] = [
    ['0', '0', document, '', NOT_THERE],
    ['5', '3', document, '', NOT_THERE],
    ['0', behind, document, '', NOT_THERE],
    ['99999998', '99999999', document, '', NOT_THERE],
    ['0', '3', NOWHERE, '', NOT_THERE],
    ['0', '3', desk.document, '', NOT_THERE],
    ['0', '5001', document, '', 'A passage has at most 5,000 characters. Select less, or remove it.'],
    ['0', '3', 'x', 'document', NOT_OFFERED],
    ...['-1', '1.5', '1e1', '', '٣', '2147483648', '0x1'].map((start): (typeof tries)[number] => [
      start,
      '3',
      document,
      'start',
      SELECT,
    ]),
  ];
  for (const [start, end, of, field, told] of tries) {
    for (const action of [saveStatement, saveStatementRead as Action, preview]) {
      const key = field === '' ? 'quotes[0]' : `quotes[0].${field}`;
      expect(await desk.tell(action, desk.stated(quote(start, end, of))), `${start} to ${end}`).toEqual({
        [key]: [told],
      });
    }
    const guessed = await desk.tell(suggest, { event: desk.event, document: of, start, end });
    expect(guessed, `${start} to ${end}`).toEqual(field === '' ? '' : { [field]: [told] });
  }
  expect(await desk.tell(saveStatement, desk.stated(quotes(21)))).toEqual({ quotes: ['At most 20 at once.'] });
  expect(await desk.logged()).toBe(before);
});

test('what stands at a passage is quoted to the code point, also inside of what is drawn as one', async () => {
  for (const [start, end] of [
    [0, 1],
    [0, points.length],
    [15, 16],
    [16, 17],
    [14, 21],
  ] as const) {
    const id = await desk.saved(saveStatement, desk.stated(quote(String(start), String(end))));
    expect(await quotedBy(id)).toEqual([{ exact: points.slice(start, end).join(''), startAt: start, endAt: end }]);
  }
});

test('20 passages are taken, and one that is sent twice is quoted once', async () => {
  const evidenceOf = async (fields: Fields) => quotedBy(await desk.saved(saveStatement, desk.stated(fields)));
  expect(await evidenceOf(quotes(20))).toHaveLength(20);
  expect(await evidenceOf({ ...quote('3', '6'), ...quote('3', '6', document, 1) })).toHaveLength(1);
});
