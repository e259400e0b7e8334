import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestDatabase } from '@/lib/platform/testing/database';
import { readRedactions } from '@/lib/reads/redactions';
import { aClaim, anEvent, aSource, aStatement } from '@/lib/writes/testing/entering';
import { logsAs } from '@/lib/writes/testing/logs-as';
import { paraphrase } from '@/prisma/factories/wording';
import { findTexts, redactTexts, type TextsFound } from './redaction-actions';
import type { Request } from './testing/next-headers';
import { openDesk } from './testing/open-desk';
import { send, sendFields, signedInAs, somebody } from './testing/visitor';

// A name that stands in many texts is found, and two people take it out of all of them.

const NAME = 'Rimma Kolesnik';
const NOTHING = { redacted: 0, asked: 0, held: 0 };

let db: TestDatabase;
let one: Request;
let two: Request;
let reporter: Request;
const ids: Record<string, string> = {};
let statement: string;

beforeAll(async () => {
  db = await openDesk();
  const people = [
    ['one', 'editor'],
    ['two', 'editor'],
    ['writer', 'reporter'],
  ] as const;
  const browsers: Request[] = [];
  for (const [name, role] of people) {
    const { id, email } = await somebody(db.client, name, role);
    ids[name] = id;
    browsers.push(await signedInAs(db.client, email, '192.0.2.1'));
  }
  [one, two, reporter] = browsers as [Request, Request, Request];
  const log = logsAs(db.client, ids.writer ?? '');
  const long = `${'Nothing is known of it. '.repeat(40)}${NAME} was there.${' More is not known.'.repeat(40)}`;
  const event = await log({ kind: 'event', entry: { ...anEvent('strike'), summary: long } });
  const claim = await log({ kind: 'claim', entry: aClaim(event, 'killed') });
  const source = await log({ kind: 'source', entry: aSource('ministry', { aliases: [NAME.toUpperCase()] }) });
  statement = await log({
    kind: 'statement',
    entry: aStatement(claim, source, { wording: paraphrase(`${NAME} says 63.`), day: '2023-01-07' }),
  });
});
afterAll(() => db.close());

async function find(who: Request, words: string) {
  let answer: TextsFound = {};
  const said = await send(
    who,
    async (before, form) => {
      answer = await findTexts(before, form);
      return answer;
    },
    { words },
  );
  return { said, texts: answer.found?.texts ?? [], says: answer.found?.says };
}

const chosen = (values: readonly string[], reason: string) => ({
  ...Object.fromEntries(values.map((value, at) => [`texts[${at}]`, value])),
  reason,
});

describe('a name', () => {
  let values: readonly string[] = [];

  test('is found in every text, in capitals too, with what stands around it', async () => {
    const { texts, says } = await find(one, NAME.toLowerCase());
    expect(says).toBe('3 texts have these words.');
    expect(texts.map(({ what }) => what).sort()).toEqual([
      'Texts of a source, revision 1',
      'Texts of an event, revision 1',
      'Words and notes of a statement, revision 1',
    ]);
    const [summary] = texts.find(({ what }) => what.startsWith('Texts of an event'))?.texts ?? [];
    expect(summary).toContain(`${NAME} was there.`);
    expect(summary?.length).toBe(300);
    values = texts.map(({ value }) => value);
  });

  test('is looked for and redacted by editors alone', async () => {
    expect(await find(reporter, NAME)).toEqual({ said: 'Your role does not allow this.', texts: [], says: undefined });
    expect(await sendFields(reporter, redactTexts, chosen(values, 'At their request'))).toEqual({
      '': [expect.stringContaining('Your role does not allow this.')],
    });
    const member = { id: ids.writer ?? '', role: 'reporter' } as const;
    expect(await readRedactions(member, { of: undefined, counts: NOTHING })).toMatchObject({ ok: false });
  });

  test('with a text that is none, or without a reason, nothing is asked for', async () => {
    expect(await sendFields(one, redactTexts, chosen(values, ' '))).toEqual({ reason: ['Give a reason.'] });
    const strange = chosen([...values, 'wording 018f2f6e-0000-7000-8000-000000000000'], 'At their request');
    expect(await sendFields(one, redactTexts, strange)).toEqual({
      '': [expect.stringContaining('text 4 of those chosen')],
    });
    expect(await sendFields(one, redactTexts, chosen([], 'At their request'))).toEqual({ texts: ['Choose a text.'] });
    expect(await sendFields(one, redactTexts, chosen(['person 1'], 'At their request'))).toMatchObject({
      'texts[0]': [expect.stringContaining('no text of the page')],
    });
    expect(await db.client.redactionApproval.count()).toBe(0);
  });

  test('is asked for by one, waits for a second person, and is gone from every text then', async () => {
    expect(await sendFields(one, redactTexts, chosen(values, 'At their request'))).toBe(
      '/desk/redactions?redacted=0&asked=3&held=0',
    );
    const again = await find(one, NAME);
    expect(again.texts.map(({ isOpen }) => isOpen)).toEqual([false, false, false]);
    const waits = async (name: string) => {
      const member = { id: ids[name] ?? '', role: 'editor' } as const;
      const read = await readRedactions(member, { of: { kind: 'statement', thing: statement }, counts: NOTHING });
      if (!read.ok) throw new Error(read.why);
      return read;
    };
    expect((await waits('one')).waiting.map(({ isOpen }) => isOpen)).toEqual([false, false, false]);
    const { waiting, texts } = await waits('two');
    expect(waiting.map(({ isOpen }) => isOpen)).toEqual([true, true, true]);
    expect(waiting[0]?.says).toEqual([expect.stringMatching(/^Asked for by .*: “At their request”\.$/)]);
    expect(texts?.find(({ what }) => what.startsWith('Words'))?.isOpen).toBe(false);

    const approved = await sendFields(
      two,
      redactTexts,
      chosen(
        waiting.map(({ value }) => value),
        'Seen',
      ),
    );
    expect(approved).toBe('/desk/redactions?redacted=3&asked=0&held=0');
    expect((await find(two, NAME)).says).toBe('No text of the record has these words.');
    expect((await waits('two')).waiting).toEqual([]);
    const found = await db.client.$queryRaw<{ words: string }[]>`
      select words from desk_item where strpos(lower(words), ${NAME.toLowerCase()}) > 0`;
    expect(found).toEqual([]);
    const told = await db.client.logEntry.count({ where: { chain: 'public', body: { contains: '"did":"redact"' } } });
    expect(told).toBe(3);
  });
});

test('the page says what was done, in numbers', async () => {
  const member = { id: ids.one ?? '', role: 'editor' } as const;
  const done = async (counts: typeof NOTHING) => {
    const read = await readRedactions(member, { of: undefined, counts });
    return read.ok && read.done;
  };
  expect(await done(NOTHING)).toBeUndefined();
  expect(await done({ redacted: 2, asked: 1, held: 1 })).toBe(
    '2 texts are redacted for good. 1 text waits for a second person, who approves it on this page. 1 text waits for a legal hold, which two people lift.',
  );
});
