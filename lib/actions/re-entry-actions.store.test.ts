import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entries } from '@/lib/domain/entries';
import type { Reviewed } from '@/lib/domain/review';
import { systemClock } from '@/lib/platform/clock';
import type { TestDatabase } from '@/lib/platform/testing/database';
import { readBatch } from '@/lib/reads/batch';
import { readDeskList } from '@/lib/reads/desk';
import { readDoneLately } from '@/lib/reads/done-lately';
import { readNotices } from '@/lib/reads/notices';
import { readBlindStatement } from '@/lib/reads/re-entry';
import { readStatementAtDesk } from '@/lib/reads/said-at-desk';
import { reviewable } from '@/lib/store/steps';
import { doAtOnce } from '@/lib/writes/at-once';
import type { LogAsked } from '@/lib/writes/entries';
import { takeStep } from '@/lib/writes/step';
import { aClaim, aDocument, anEvent, aRendering, aSource, aStatement } from '@/lib/writes/testing/entering';
import { logsAs } from '@/lib/writes/testing/logs-as';
import { passageIn, REPORT_PASSAGE, REPORT_TEXT } from '@/lib/writes/testing/passage';
import { about, stated } from '@/prisma/factories/values';
import { onDay, paraphrase } from '@/prisma/factories/wording';
import { enterFigureAgain, leaveReEntryOut, setReEntryRule, settleDifference } from './re-entry-actions';
import type { Request } from './testing/next-headers';
import { openDesk } from './testing/open-desk';
import { send, sendFields, signedInAs, somebody } from './testing/visitor';

// A figure is entered again by the forms of its page. Until then no page that leads to it says what was logged.

let db: TestDatabase;
const NAMES = { reporter: 'reporter', one: 'editor', two: 'editor', third: 'editor', chief: 'administrator' } as const;
type Name = keyof typeof NAMES;
const browsers = new Map<Name, Request>();
const ids = new Map<Name, string>();
const made = { event: '', claim: '', report: '', ministry: '', army: '' };

/** What was logged, wrong in every field: none of these words stands in the passage. */
const LOGGED = /40777|40,777|Army of the North|17 Mar|2022-03-17|Mistyped/;

beforeAll(async () => {
  db = await openDesk();
  for (const [at, [name, role]] of Object.entries(NAMES).entries()) {
    const { id, email } = await somebody(db.client, name, role);
    ids.set(name as Name, id);
    browsers.set(name as Name, await signedInAs(db.client, email, `192.0.2.${at + 1}`));
  }
  made.event = await logs('event', anEvent('strike'));
  made.claim = await logs('claim', aClaim(made.event, 'killed'));
  made.ministry = await logs('source', aSource('ministry', { name: 'The ministry' }));
  made.army = await logs('source', aSource('army', { name: 'Army of the North' }));
  made.report = await logs('document', aDocument('report', { title: 'Courier', text: REPORT_TEXT, language: 'en' }));
  for (const [kind, thing] of [
    ['event', made.event],
    ['claim', made.claim],
    ['source', made.ministry],
    ['source', made.army],
    ['document', made.report],
  ] as const) {
    await takes('one', 'submit', kind, thing);
    await takes('two', 'publish', kind, thing);
  }
  expect(await send(browserOf('one'), setReEntryRule, { rule: 'always' })).toBe('Your role does not allow this.');
  expect(await send(browserOf('chief'), setReEntryRule, { rule: 'always' })).toBe('/desk/accounts');
});
afterAll(() => db.close());

function of<T>(map: ReadonlyMap<Name, T>, name: Name): T {
  const found = map.get(name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}
const browserOf = (name: Name) => of(browsers, name);
const member = (name: Name) => ({ id: of(ids, name), role: NAMES[name] });
const logs = <K extends Reviewed>(kind: K, entry: Entries[K], more: object = {}) =>
  logsAs(db.client, of(ids, 'one'), systemClock)({ kind, entry, ...more } as Omit<LogAsked, 'actor'>);

async function seen(kind: Reviewed, thing: string) {
  const found = await reviewable(db.client, kind, thing);
  return { version: found?.version ?? 0, revision: found?.latest.revision ?? '' };
}
async function takes(name: Name, step: string, kind: Reviewed, thing: string) {
  const asked = { actor: of(ids, name), step, kind, thing, seen: await seen(kind, thing), reason: 'For a test.' };
  expect(await takeStep(db.client, asked, systemClock)).toMatchObject({ ok: true });
}

/** A statement that is wrong in every field, with how an outlet passed it on, both submitted. */
async function mistaken(): Promise<{ thing: string; rendering: string }> {
  const content = stated(about(40_777));
  const wording = paraphrase('Mistyped: about 40777 were killed.');
  const said = {
    content,
    wording,
    saidAt: onDay('2022-03-17', 'Europe/Kyiv'),
    evidence: passageIn(made.report),
  };
  const thing = await logs('statement', aStatement(made.claim, made.army, said), {
    submit: true,
    reason: 'Mistyped as 40777',
  });
  const passed = aRendering(thing, made.ministry, { content, wording });
  return { thing, rendering: await logs('rendering', passed, { submit: true, reason: 'Mistyped as 40777' }) };
}

const fields = async (thing: string, more: Record<string, string>) => {
  const { revision, version } = await seen('statement', thing);
  return { thing, revision, version: String(version), ...more };
};
const RIGHT = { said: 'at least 89', source: 'The ministry', day: '2 Jan 2023' };

/** All that pages on the way to a statement are made of, as their reader gets it. */
async function pagesOf(name: Name, thing: string): Promise<string> {
  const list = await readDeskList(member(name), { part: 'submitted', words: '', page: 1 });
  const batch = await readBatch(member(name), { document: made.report }, []);
  const assigned = await doAtOnce(
    db.client,
    {
      actor: of(ids, name),
      does: { assign: of(ids, name) },
      things: [{ kind: 'statement', thing, seen: await seen('statement', thing) }],
    },
    systemClock,
  );
  if (!assigned.ok) throw new Error('It was not assigned.');
  const done = await readDoneLately(member(name), assigned.last);
  // The names to choose a speaker from are those of every source.
  const { sources: _, ...blind } = (await readBlindStatement(member(name), thing)) ?? { sources: [] };
  const effect = batch.ok ? await batch.effect() : undefined;
  return JSON.stringify([list, batch, effect, done, await readNotices(member(name)), blind]);
}

test('nobody but its author is told what was logged, before somebody entered it again', async () => {
  const { thing } = await mistaken();
  for (const name of ['reporter', 'two', 'third', 'chief'] as const) {
    const sent = await pagesOf(name, thing);
    expect([...sent.matchAll(new RegExp(`.{80}(${LOGGED.source}).{30}`, 'g'))].map(([at]) => at)).toEqual([]);
    expect(sent).toContain('To be entered again');
  }
  expect(await pagesOf('one', thing)).toMatch(/40,777/);
  expect(await readBlindStatement(member('one'), thing)).toBeUndefined();

  const blind = await readBlindStatement(member('two'), thing);
  expect(blind).toMatchObject({
    question: 'How many people were killed?',
    passages: [{ document: 'Courier', exact: REPORT_PASSAGE, lang: 'en', dir: 'ltr', suffix: '. It named nobody.' }],
  });
  expect(blind?.passages[0]?.prefix).toMatch(/^On Tuesday the ministry spoke/);
  expect(blind?.whyNot).toBeUndefined();
  expect((await readBlindStatement(member('reporter'), thing))?.whyNot).toBe('Your role does not allow this.');
  const list = await readDeskList(member('two'), { part: 'submitted', words: '', page: 1 });
  const line = list.ok ? list.items.find((item) => item.thing === thing) : undefined;
  expect(line?.steps.map(({ step }) => step)).toEqual(['return']);
  expect(line?.note).toContain('Enter its figure again first');
});

test('what is not understood is told at its field, without a word of what was logged', async () => {
  const { thing } = await mistaken();
  const tries: [Record<string, string>, string, RegExp][] = [
    [{ said: 'many' }, 'said', /./],
    [{ said: 'dozens' }, 'said', /Give the figure/],
    [{ source: 'Nobody of that name' }, 'source', /The desk has no source of this name/],
    [{ day: 'soon' }, 'day', /./],
    [{ said: '' }, 'said', /Give the number/],
  ];
  for (const [wrong, field, says] of tries) {
    const told = await sendFields(browserOf('two'), enterFigureAgain, await fields(thing, { ...RIGHT, ...wrong }));
    expect(Object.keys(told ?? {}), JSON.stringify(wrong)).toEqual([field]);
    expect(JSON.stringify(told)).toMatch(says);
    expect(JSON.stringify(told)).not.toMatch(LOGGED);
  }
});

test('once it was entered, all see both, and a third settles it', async () => {
  const { thing } = await mistaken();
  const page = `/desk/statements/${thing}`;
  expect(await send(browserOf('two'), enterFigureAgain, await fields(thing, RIGHT))).toBe(page);
  for (const name of ['one', 'two', 'third', 'reporter'] as const) {
    expect(await readBlindStatement(member(name), thing)).toBeUndefined();
    expect(await readStatementAtDesk(member(name), thing)).toMatchObject({
      reEntry: {
        outcome: 'differs',
        rows: [
          { label: 'Number', logged: 'about 40,777', entered: 'at least 89', differs: true },
          { label: 'Speaker', logged: 'Army of the North', entered: 'The ministry', differs: true },
          { label: 'Day', logged: '17 Mar 2022', entered: '2 Jan 2023', differs: true },
        ],
        settle: name === 'third' ? [{ value: 'logged' }, { value: 'entered' }] : [],
      },
    });
  }
  const found = await readStatementAtDesk(member('two'), thing);
  const told = typeof found === 'object' ? found.reEntry : undefined;
  expect(told?.says).toMatch(
    /^Entered again by [a-z-]+, .*: the two differ in the number, words before the number \(“at least”, “about” or none\), speaker and day\.$/,
  );
  expect(told?.waits).toContain('Another editor decides');
  expect(typeof found === 'object' && found.thing.item.steps.map(({ step }) => step)).toEqual(['return']);

  const settled = { keeps: 'entered', reason: 'The passage says 89.' };
  expect(
    await sendFields(browserOf('third'), settleDifference, await fields(thing, { ...settled, reason: ' ' })),
  ).toEqual({ reason: ['Give a reason.'] });
  expect(await send(browserOf('third'), settleDifference, await fields(thing, settled))).toBe(page);
  expect(await readStatementAtDesk(member('one'), thing)).toMatchObject({
    thing: { item: { revision: expect.stringContaining('returned') } },
    reEntry: {
      reasons: [{ says: expect.stringContaining('What was entered again stands, says'), reason: settled.reason }],
    },
  });
});

test('left out with a reason, it is shown as it is', async () => {
  const { thing } = await mistaken();
  const left = await fields(thing, { reason: 'The scan cannot be read.' });
  const list = 'show=submitted&kind=statement';
  const page = `/desk/statements/${thing}`;
  expect(await send(browserOf('two'), leaveReEntryOut, { ...left, list }), 'in the list from which it was opened').toBe(
    `${page}?${new URLSearchParams({ list })}`,
  );
  expect(await readStatementAtDesk(member('two'), thing)).toMatchObject({
    reEntry: { outcome: 'left out', rows: [], reasons: [{ reason: 'The scan cannot be read.' }] },
  });
  await takes('two', 'publish', 'statement', thing);
});
