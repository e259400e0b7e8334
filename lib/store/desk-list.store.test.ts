import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inReviewOrder, REVIEWED, type Reviewed } from '@/lib/domain/review';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { doAtOnce } from '@/lib/writes/at-once';
import { checkEvent, recomputeDesk } from '@/lib/writes/recompute';
import { approveRedaction } from '@/lib/writes/redact';
import { takeStep } from '@/lib/writes/step';
import { clock } from '@/lib/writes/testing/desk';
import {
  aClaim,
  aDocument,
  anEvent,
  aRendering,
  aSearch,
  aSource,
  aStatement,
  EnteringDesk,
} from '@/lib/writes/testing/entering';
import { original } from '@/prisma/factories/wording';
import { idsAfter } from './desk-items';
import { countForDesk, DESK_COUNTED, type DeskFilter, type DeskListAsked, listForDesk, searched } from './desk-list';
import { neighboursInList } from './desk-neighbours';
import { withoutEvidence } from './desk-texts';
import { reviewable } from './steps';
import { listByUnion } from './testing/desk-union';

// The list of the desk reads one table. It shows what the union of seven tables showed, for the demonstration and for
// things in every state.

let db: TestDatabase;
let desk: EnteringDesk;
const made = { event: '', claim: '', source: '', statement: '', arabic: '' };

beforeAll(async () => {
  db = await freshDatabase('demonstration');
  desk = await EnteringDesk.open(db.client);
  const { reporter, second } = desk.people;
  made.event = await desk.logs('event', anEvent('listed', { title: 'Ein Überfall auf Makiivka' }));
  made.claim = await desk.logs('claim', aClaim(made.event, 'killed'));
  made.source = await desk.logs('source', aSource('listed', { aliases: ['Минобороны', 'Press-1887'] }));
  await desk.publishes('event', made.event);
  await desk.publishes('claim', made.claim);
  await desk.publishes('source', made.source);
  made.statement = await desk.logs('statement', aStatement(made.claim, made.source));
  await desk.publishes('statement', made.statement);
  const wording = original('ar', 'قتل تسعة وثمانون', { by: 'the desk', words: 'Eighty-nine were killed' });
  made.arabic = await desk.logs('statement', aStatement(made.claim, made.source, { wording }), { submit: true });
  const returned = await desk.logs('rendering', aRendering(made.statement, made.source), { submit: true });
  await desk.takes('return', 'rendering', returned, second);
  await desk.logs('search', aSearch(made.claim, made.source), { actor: reporter });
  const discarded = await desk.logs('document', aDocument('discarded'));
  await desk.takes('discard', 'document', discarded);
  await desk.revises('event', made.event, { title: 'Ein anderer Titel' });
  await desk.takes('discard', 'event', made.event);
  await desk.takes('hold', 'statement', made.statement);
  await desk.takes('ask to release', 'statement', made.statement);
});
afterAll(() => db.close());

const FILTERS: readonly DeskFilter[] = [
  ...(['all', 'draft', 'submitted', 'returned', 'shown', 'held', 'withdrawn', 'discarded'] as const),
];
const lists = (more: Partial<DeskListAsked> = {}) =>
  listForDesk(db.client, { filter: 'all', skip: 0, take: 50, ...more });
/** Words as somebody searches them who is to enter no figure again. */
const asked = (typed: string) => ({ typed, reader: desk.people.second });
const things = async (more: Partial<DeskListAsked>) => (await lists(more)).rows.map(({ thing }) => thing);

describe('the list is what the union was', () => {
  test.each(FILTERS)('%s', async (filter) => {
    const { total } = await listByUnion(db.client, { filter, skip: 0, take: 1 });
    expect((await lists({ filter })).total).toBe(total);
    for (let skip = 0; skip < total; skip += 50) {
      const page = { filter, skip, take: 50 };
      const { rows } = await listForDesk(db.client, page);
      // The union did not name the event of a line.
      const lines = rows.map(
        ({ eventId: _id, eventTitle: _title, claimId: _claim, sourceId: _source, ...line }) => line,
      );
      expect(lines).toEqual((await listByUnion(db.client, page)).rows);
    }
    if (filter !== 'withdrawn') expect(total).toBeGreaterThan(0);
  });

  test('and every row stands as the review has the thing', async () => {
    const { rows, total } = await lists({ take: DESK_COUNTED });
    expect(rows).toHaveLength(total);
    for (const { kind, thing, state, standing, version, author, revision, asked } of rows.slice(0, 60)) {
      const found = await reviewable(db.client, kind, thing);
      expect({ state, standing, version, author, revision: revision, asked }).toEqual({
        state: found?.state,
        standing: found?.standing,
        version: found?.version,
        author: found?.author,
        revision: found?.latest.revision,
        asked: found?.asked,
      });
    }
  });
});

test('what was discarded is listed by that filter alone, unless readers see something of it', async () => {
  const { rows } = await lists({ filter: 'discarded' });
  expect(rows.map(({ kind, standing }) => [kind, standing])).toEqual([
    ['event', 'shown'],
    ['document', 'unpublished'],
  ]);
  const all = (await lists({ take: DESK_COUNTED })).rows.map(({ thing }) => thing);
  expect(rows.map(({ thing }) => all.includes(thing))).toEqual([true, false]);
});

describe('a list of some', () => {
  test('of one person, in one state', async () => {
    const { reporter, editor } = desk.people;
    expect((await lists({ filter: 'draft', author: reporter })).rows).toMatchObject([{ kind: 'search' }]);
    expect((await lists({ filter: 'returned', author: editor })).rows).toMatchObject([{ kind: 'rendering' }]);
    expect((await lists({ filter: 'returned', author: reporter })).rows).toEqual([]);
  });

  test('of an event, a question, a source, or a kind', async () => {
    const of = async (more: Partial<DeskListAsked>) => (await lists(more)).rows.map(({ kind }) => kind).toSorted();
    const said = ['rendering', 'search', 'statement', 'statement'];
    expect(await of({ event: made.event })).toEqual(['claim', 'event', ...said]);
    expect(await of({ claim: made.claim })).toEqual(['claim', ...said]);
    expect(await of({ source: made.source })).toEqual([...said.slice(0, 2), 'source', ...said.slice(2)]);
    expect(await of({ source: made.source, kind: 'statement', filter: 'submitted' })).toEqual(['statement']);
    expect(new Set(await of({ kind: 'document' }))).toEqual(new Set(['document']));
  });

  test('by when anything was done with it', async () => {
    const later = () => ({ epochMilliseconds: clock().epochMilliseconds + 1000 });
    const seen = await desk.seen('statement', made.statement);
    const asked = { actor: desk.people.second, step: 'decline', kind: 'statement', thing: made.statement } as const;
    expect(await takeStep(db.client, { ...asked, seen, reason: 'No.' }, later)).toMatchObject({ ok: true });
    expect(await things({ order: 'changed', take: 1 })).toEqual([made.statement]);
    expect(await things({ take: 1 })).not.toEqual([made.statement]);
  });
});

describe('what waits', () => {
  const needed = async () => (await lists({ event: made.event, filter: 'submitted', order: 'needed' })).rows;

  test('stands with the oldest on top where none changes what readers see, and names its event', async () => {
    const { reporter } = desk.people;
    const seen: string[] = [];
    const submit = async (step: () => Promise<string>) => seen.push(await step());
    await submit(() => desk.logs('statement', aStatement(made.claim, made.source), { actor: reporter, submit: true }));
    await submit(() => desk.logs('claim', aClaim(made.event, 'wounded'), { actor: reporter, submit: true }));
    await submit(() => desk.logs('claim', aClaim(made.event, 'missing'), { actor: reporter, submit: true }));
    const rows = await needed();
    expect(rows.map(({ thing }) => thing)).toEqual([made.arabic, ...seen]);
    // The title of its latest revision, also where that was given up.
    expect(new Set(rows.map(({ eventTitle }) => eventTitle))).toEqual(new Set(['Ein anderer Titel']));
    expect(new Set(rows.map(({ eventId }) => eventId))).toEqual(new Set([made.event]));
    const [event] = (await lists({ event: made.event, kind: 'event' })).rows;
    expect(event).toMatchObject({ eventId: null, eventTitle: null });
  });

  test('orders the kinds as the domain does', async () => {
    const ranks = await db.client.$queryRaw<{ kind: Reviewed }[]>`
      select kind::text from unnest(enum_range(null::reviewed)) kind order by review_rank(kind)`;
    const kinds = ranks.map(({ kind }) => kind);
    expect(kinds).toEqual(kinds.toSorted(inReviewOrder));
    expect(kinds.toSorted()).toEqual([...REVIEWED].toSorted());
  });

  test('says of which statements there is no evidence', async () => {
    const document = await desk.logs('document', aDocument('evidence'));
    const proven = await desk.logs('statement', aStatement(made.claim, made.source, { evidence: [{ document }] }));
    const { revision } = await desk.seen('statement', proven);
    const rows = [...(await needed()), { kind: 'statement', revision } as const];
    expect([...(await withoutEvidence(db.client, rows))]).toEqual(rows.slice(0, 2).map(({ revision }) => revision));
  });
});

describe('a list is walked line by line', () => {
  test.each([
    { filter: 'all', order: 'changed' },
    { filter: 'all', order: 'revised' },
    { filter: 'submitted', order: 'needed' },
  ] as const)('%j', async (asked) => {
    const { rows } = await lists({ ...asked, take: 30 });
    expect(rows.length).toBeGreaterThan(1);
    for (const [at, line] of rows.slice(0, -1).entries()) {
      const { previous, next } = await neighboursInList(db.client, asked, line);
      expect(previous?.thing, 'before').toBe(rows[at - 1]?.thing);
      expect(next?.thing, 'after').toBe(rows[at + 1]?.thing);
    }
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return;
    const all = { ...asked, take: 1000 } as const;
    const end = (await lists(all)).rows.at(-1) ?? last;
    expect((await neighboursInList(db.client, asked, end)).top, 'after the last, the first').toMatchObject({
      kind: first.kind,
      thing: first.thing,
    });
    expect((await neighboursInList(db.client, asked, first)).top, 'before the last').toBeUndefined();
  });
});

describe('what somebody has in hand', () => {
  test('is listed by person, counted, and leaves the list once it is settled', async () => {
    const { editor, second, reporter } = desk.people;
    const thing = await desk.logs('source', aSource('in-hand'), { actor: reporter, submit: true });
    const seen = await desk.seen('source', thing);
    const asked = { actor: editor, does: { assign: second }, things: [{ kind: 'source', thing, seen }] } as const;
    expect(await doAtOnce(db.client, asked, clock)).toMatchObject({ ok: true });
    const mine = { filter: 'open', assigned: second } as const;
    expect((await lists(mine)).rows).toMatchObject([{ thing, assigned: { to: second, by: editor } }]);
    expect(await things({ filter: 'submitted', assigned: 'nobody' })).not.toContain(thing);
    expect(await countForDesk(db.client, [mine, { filter: 'all' }, { filter: 'withdrawn' }], 5)).toEqual([1, 5, 0]);
    expect(await desk.takes('publish', 'source', thing, second)).toMatchObject({ ok: true });
    expect((await lists(mine)).rows).toEqual([]);
  });
});

describe('a search', () => {
  const finds = (typed: string) => things({ words: asked(typed), event: made.event });
  test.each([
    ['eighty', 'an English word of the translation'],
    ['EIGHTY-nine kill', 'in capitals, and the beginning of another'],
    ['تسعة', 'an Arabic word of the original'],
    ['وثم', 'its beginning'],
  ])('%s: %s', async (words) => {
    expect(await finds(words)).toEqual([made.arabic]);
  });

  test('asks for every word', async () => {
    expect(await finds('eighty tomorrow')).toEqual([]);
  });

  test('finds a name by an alias, in whatever case', async () => {
    for (const typed of ['Минобороны', 'минобороны', 'МИНОБОРОНЫ', 'минобо']) {
      expect(await things({ words: asked(typed), kind: 'source' })).toContain(made.source);
    }
  });

  test('finds a figure behind a hyphen, which PostgreSQL takes for a minus', async () => {
    for (const typed of ['1887', '188', 'press-1887', 'press 1887']) {
      expect(await things({ words: asked(typed), kind: 'source' }), typed).toContain(made.source);
    }
    expect(await things({ words: asked('1888'), kind: 'source' })).toEqual([]);
  });

  test.each([
    "'",
    "' | 'x",
    '\\',
    "x'",
    ':*',
    '&',
    '!!',
    ' ',
    '(',
    "a\\'b",
    '%',
    '‮',
    '\u{1F600}',
    "'; drop table x; --",
  ])('takes %j as words and nothing else', async (typed) => {
    expect(Array.isArray(await things({ words: asked(typed), event: made.event }))).toBe(true);
  });

  test('without a word lists everything', async () => {
    expect(searched(' \n ')).toBeUndefined();
    expect(await things({ words: asked('  '), event: made.event })).toEqual(await things({ event: made.event }));
  });
});

describe('each row follows from what is on record', () => {
  test('for everything that was written so far', async () => {
    const { rows, differed } = await recomputeDesk(db.client, { mode: 'check' });
    expect(differed).toBe(0);
    expect(rows).toBeGreaterThan(300);
    const ids = await idsAfter(db.client, 'event', undefined, 1000);
    expect((await checkEvent(db.client, ids[0] ?? '')).differed).toBe(0);
  });

  test('a row that is missing or wrong is found, and made anew', async () => {
    const [first, ...rest] = await idsAfter(db.client, 'statement', undefined, 3);
    await db.client.$executeRaw`delete from desk_item where thing_id = ${first}::uuid`;
    await db.client.$executeRaw`update desk_item set words = 'x' where thing_id = any (${rest}::uuid[])`;
    expect(await recomputeDesk(db.client, { mode: 'check' })).toMatchObject({ differed: 3 });
    expect(await recomputeDesk(db.client, { mode: 'write' })).toMatchObject({ differed: 3 });
    expect(await recomputeDesk(db.client, { mode: 'check' })).toMatchObject({ differed: 0 });
  });

  test('words that two people redact are found no longer', async () => {
    const { revision } = await desk.seen('statement', made.arabic);
    const { wordingId } = await db.client.statementRevision.findUniqueOrThrow({ where: { id: revision } });
    const redacts = async (kind: string, target: string) => {
      for (const actor of [desk.people.editor, desk.people.second]) {
        await approveRedaction(db.client, { actor, kind, target, reason: 'They asked for it.' }, clock);
      }
    };
    await redacts('wording', wordingId);
    expect(await things({ words: asked('eighty') })).toEqual([]);
    const source = await desk.seen('source', made.source);
    await redacts('source_revision', source.revision);
    expect(await things({ words: asked('Минобороны') })).toEqual([]);
    const words = await db.client.deskItem.findMany({ where: { thingId: { in: [made.arabic, made.source] } } });
    expect(JSON.stringify(words)).not.toMatch(/eighty|Минобороны/i);
    expect(await recomputeDesk(db.client, { mode: 'check' })).toMatchObject({ differed: 0 });
  });
});

test('the backfill of the migration makes the same rows', async () => {
  const { readFileSync } = await import('node:fs');
  const path = await import('node:path');
  const folder = path.resolve(import.meta.dirname, '../../prisma/migrations/20261130102000_desk_items/migration.sql');
  const [block = ''] = /DO \$\$ DECLARE k TEXT;[\s\S]*?END \$\$;/.exec(readFileSync(folder, 'utf8')) ?? [];
  expect(block).toContain('INSERT INTO "desk_item"');
  const rows = () => db.client.deskItem.findMany({ orderBy: [{ kind: 'asc' }, { thingId: 'asc' }] });
  const before = await rows();
  await db.client.deskItem.deleteMany();
  await db.client.$executeRawUnsafe(block);
  expect(await rows()).toEqual(before);
  const kinds = new Set<Reviewed>(before.map(({ kind }) => kind));
  expect([...REVIEWED].filter((kind) => !kinds.has(kind))).toEqual([]);
});
