import { afterAll, beforeAll, expect, test } from 'vitest';
import { offerKey } from '@/lib/domain/offers';
import type { TestDatabase } from '@/lib/platform/testing/database';
import { readDeskRendering, readDeskStatement } from '@/lib/store/desk-record';
import { draftRenderingsOf } from '@/lib/store/desk-table';
import { reviewable } from '@/lib/store/steps';
import type { Written } from '@/lib/writes/entries';
import { approveRedaction } from '@/lib/writes/redact';
import { clock } from '@/lib/writes/testing/desk';
import { aClaim, anEvent, aSource, aStatement } from '@/lib/writes/testing/entering';
import { logsAs } from '@/lib/writes/testing/logs-as';
import { text } from '@/prisma/factories/claims';
import { exactly } from '@/prisma/factories/values';
import { paraphrase } from '@/prisma/factories/wording';
import { logBlock, undoBlock } from './desk-block-actions';
import { discardCells, putBackCells, saveCell } from './desk-table-actions';
import { saveStatement } from './statement-actions';
import type { Request } from './testing/next-headers';
import { openDesk } from './testing/open-desk';
import { answerTo, sendFields, signedInAs, somebody } from './testing/visitor';

// What was redacted is not written once more: neither by undo in the desk's table, nor as the words "[redacted]".

let db: TestDatabase;
let browser: Request;
let event: string;
let killed: string;
let editors: readonly string[];
let person: string;
let log: ReturnType<typeof logsAs>;

beforeAll(async () => {
  db = await openDesk();
  const own = await somebody(db.client, 'reporter');
  person = own.id;
  editors = [(await somebody(db.client, 'one', 'editor')).id, (await somebody(db.client, 'two', 'editor')).id];
  browser = await signedInAs(db.client, own.email, '192.0.2.1');
  log = logsAs(db.client, person);
  event = await log({ kind: 'event', entry: anEvent('strike') });
  killed = await log({ kind: 'claim', entry: aClaim(event, 'killed') });
  for (const name of ['ministry', 'radio']) await log({ kind: 'source', entry: aSource(name) });
});
afterAll(() => db.close());

const REDACTED_SINCE = 'Two people redacted words of it. They are not written once more: give others.';

/** Types into the ministry's cell; a draft that is there is changed. */
async function types(text: string, more: Record<string, string> = {}): Promise<Written> {
  const cell = { event, claim: killed, source: 'ministry', text, saidAt: '2 Jan 2030', language: 'en', ...more };
  const answer = await answerTo(browser, saveCell, cell);
  const [written] = answer.written ?? [];
  if (!written) throw new Error(JSON.stringify(answer.error));
  return written;
}

const seenIn = ({ thing, revision, version }: Written) => ({ thing, revision, version: String(version) });

/** Things as the undo of a page sends them: as they are now, and the revision that each is put back to. */
const sent = (...things: readonly (Written & { back?: string })[]) =>
  Object.fromEntries([
    ['event', event],
    ...things.flatMap(({ back, ...one }, at) => [
      ...Object.entries(seenIn(one)).map(([name, value]) => [`things[${at}].${name}`, value]),
      ...(back === undefined ? [] : [[`things[${at}].back`, back]]),
    ]),
  ]);

async function redact(kind: 'wording' | 'statement_revision' | 'quote', target: string): Promise<void> {
  for (const actor of editors) {
    const outcome = await approveRedaction(db.client, { actor, kind, target, reason: 'At their request' }, clock);
    expect(outcome.ok).toBe(true);
  }
}

const wordingOf = async (revision: string): Promise<string> =>
  (await db.client.statementRevision.findUniqueOrThrow({ where: { id: revision } })).wordingId;

const revisionsOf = (thing: string) => db.client.statementRevision.count({ where: { statementId: thing } });

test('words that were redacted since do not come back by undo, and the refusal says why; what was not redacted does', async () => {
  const first = await types('63');
  const changed = await types('64', seenIn(first));
  const other = await types('70', { saidAt: '3 Jan 2030' });
  const otherChanged = await types('71', { saidAt: '3 Jan 2030', ...seenIn(other) });
  await redact('wording', await wordingOf(first.revision));

  const back = { ...changed, back: first.revision };
  const both = await answerTo(browser, putBackCells, sent({ ...otherChanged, back: other.revision }, back));
  expect(Object.values(both.error ?? {}).flat()).toEqual([REDACTED_SINCE]);
  expect([await revisionsOf(first.thing), await revisionsOf(other.thing)]).toEqual([2, 2]);
  expect((await readDeskStatement(db.client, first.thing))?.wording.words).toBe('64');

  const alone = await answerTo(browser, putBackCells, sent({ ...otherChanged, back: other.revision }));
  expect(alone.written).toHaveLength(1);
  expect((await readDeskStatement(db.client, other.thing))?.wording.words).toBe('70');
});

test('nor does a draft that was discarded, whether its own words were redacted or those of the outlet', async () => {
  const own = await types('80', { saidAt: '4 Jan 2030' });
  const gone = await answerTo(browser, discardCells, sent(own));
  await redact('statement_revision', own.revision);
  const back = (of: Written | undefined, revision: string) =>
    answerTo(browser, putBackCells, of ? sent({ ...of, back: revision }) : {});
  expect(Object.values((await back(gone.written?.[0], own.revision)).error ?? {}).flat()).toEqual([REDACTED_SINCE]);

  const passedOn = await types('81', { saidAt: '5 Jan 2030', via: 'radio' });
  const [rendering] = await draftRenderingsOf(db.client, passedOn.thing, person);
  const without = await answerTo(browser, discardCells, sent(passedOn));
  const { wordingId } = await db.client.renderingRevision.findUniqueOrThrow({
    where: { id: rendering?.seen.revision ?? '' },
  });
  await redact('wording', wordingId);
  const answer = await back(without.written?.[0], passedOn.revision);
  expect(Object.values(answer.error ?? {}).flat()).toEqual([REDACTED_SINCE]);
  expect((await readDeskRendering(db.client, rendering?.thing ?? ''))?.wording.words).toBe('[redacted]');
  expect((await reviewable(db.client, 'statement', passedOn.thing))?.state).toBe('discarded');
});

test('a change in the table takes over nothing that was redacted', async () => {
  const source = (await db.client.source.findUniqueOrThrow({ where: { slug: 'ministry' } })).id;
  const noted = {
    scope: { relation: 'different', note: 'with a name in it' },
    wording: paraphrase('About 90.'),
  } as const;
  const thing = await log({ kind: 'statement', entry: aStatement(killed, source, { ...noted, day: '2023-01-07' }) });
  const { latest, version = 0 } = (await reviewable(db.client, 'statement', thing)) ?? {};
  const revision = latest?.revision ?? '';
  await redact('wording', await wordingOf(revision));
  await expect(types('90', { saidAt: '', ...seenIn({ thing, revision, version }) })).rejects.toThrow(/Two people/);
  expect(await revisionsOf(thing)).toBe(1);
});

test('a form that was filled with what is left of it asks for other words, at the field', async () => {
  const { thing, revision, version } = await types('about 95', { saidAt: '8 Jan 2030' });
  await redact('wording', await wordingOf(revision));
  const left = (await readDeskStatement(db.client, thing))?.wording.words ?? '';
  const form = { event, claim: killed, 'sources[0]': 'ministry', said: '95', confirmed: offerKey(exactly(95)) };
  const revise = (words: string) =>
    sendFields(browser, saveStatement, {
      ...form,
      ...{ words, saidAt: '8 Jan 2030', finish: 'draft', thing, revision, version: String(version), reason: 'A name.' },
    });
  expect(await revise(left)).toEqual({ words: [REDACTED_SINCE] });
  expect(await revise('The ministry says 95.')).toMatch(/saved=draft$/);
});

test('copied out of the table and pasted, it is refused in its cell', async () => {
  const WHERE = { position: 2, question: 'Where was it?', measure: 'place', scope: 'of the strike' };
  const where = await log({ kind: 'claim', entry: aClaim(event, 'where', text('where', WHERE)) });
  const source = (await db.client.source.findUniqueOrThrow({ where: { slug: 'radio' } })).id;
  const [kept, gone] = ['01a22c1e-516a-71ce-9db6-143d858b3f8d', '01a22c1e-516a-71ce-9db6-143d858b3f8e'];
  const cells = [
    { key: kept, claim: where, source, text: 'by the river' },
    { key: gone, claim: where, source, text: '[redacted]' },
  ];
  const repeats = { event, saidAt: '2 Jan 2030', language: 'en' };
  const answer = await answerTo(browser, logBlock, { ...repeats, cells: JSON.stringify(cells) });
  expect(answer.refused).toEqual({ [gone]: REDACTED_SINCE });
  expect(answer.written).toBeUndefined();
});

test('a block that was undone is not done again with words that were redacted since', async () => {
  const keyed = (end: string) => `01a22c1e-516a-71ce-9db6-143d858b${end}`;
  const source = (await db.client.source.findUniqueOrThrow({ where: { slug: 'radio' } })).id;
  const repeats = { event, saidAt: '9 Jan 2030', language: 'en' };
  const logs = (...cells: readonly object[]) =>
    answerTo(browser, logBlock, {
      ...repeats,
      cells: JSON.stringify(cells.map((cell) => ({ claim: killed, source, ...cell }))),
    });
  const first = await logs({ key: keyed('4001'), text: '97' }, { key: keyed('4002'), text: '98' });
  await answerTo(browser, undoBlock, { things: JSON.stringify(first.written) });
  await redact('wording', await wordingOf(first.written?.[0]?.revision ?? ''));
  const [gone, stays] = [
    { key: keyed('4003'), text: '97', again: keyed('4001') },
    { key: keyed('4004'), text: '98', again: keyed('4002') },
  ];
  const again = await logs(gone, stays);
  expect(again.refused).toEqual({ [gone.key]: REDACTED_SINCE });
  expect(again.written).toBeUndefined();
  expect((await logs(stays)).written).toHaveLength(1);
});
