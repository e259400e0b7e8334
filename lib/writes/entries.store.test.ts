import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsIn } from '@/lib/cli/testing/faults';
import type { Entries } from '@/lib/domain/entries';
import { REVIEWED, type Reviewed } from '@/lib/domain/review';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { category, label, runningTotal } from '@/prisma/factories/claims';
import { declined, exactly, stated } from '@/prisma/factories/values';
import { onDay, original, paraphrase } from '@/prisma/factories/wording';
import { logStatements, type RelayEntry } from './log-statements';
import { clock, newcomer } from './testing/desk';
import {
  aClaim,
  aDocument,
  anEvent,
  aRendering,
  aSearch,
  aSource,
  aStatement,
  EnteringDesk,
  problem,
  refused,
  TREE,
  ZONE,
} from './testing/entering';

let db: TestDatabase;
let desk: EnteringDesk;
/** What most tests enter things under. */
let event: string;
let killed: string;
let ministry: string;
let agency: string;

beforeAll(async () => {
  db = await freshDatabase();
  desk = await EnteringDesk.open(db.client);
  event = await desk.logs('event', anEvent('strike'));
  killed = await desk.logs('claim', aClaim(event, 'killed'));
  ministry = await desk.logs('source', aSource('ministry'));
  agency = await desk.logs('source', aSource('agency'));
});
afterAll(() => db.close());

const COMMON = { position: 2, question: 'Where?', measure: 'place', scope: 'the strike' };
const leavesNothing: EnteringDesk['leavesNothing'] = (...of) => desk.leavesNothing(...of);

const told = async () => {
  const last = await db.client.logEntry.findFirstOrThrow({ where: { chain: 'private' }, orderBy: { number: 'desc' } });
  return JSON.parse(last.body);
};

describe('each kind is logged and revised, and reads as it was entered', () => {
  /** Everything that can be said of it, and what a revision changes. */
  const ways: { [K in Reviewed]: () => Promise<{ entry: Entries[K]; changes: Partial<Entries[K]> }> } = {
    event: async () => ({
      entry: anEvent('full', {
        place: 'Makiivka',
        occurred: { from: '2022-12-31T22:00:00.000Z', to: '2022-12-31T22:05:00.000Z' },
      }),
      changes: { title: 'Another title', zone: 'UTC' },
    }),
    claim: async () => ({
      entry: aClaim(
        event,
        'full',
        runningTotal('full', 'people', { ...COMMON, shortName: 'dead', labels: [] } as never),
      ),
      changes: { question: 'How many died?', lowerBound: 'none' } as Partial<Entries['claim']>,
    }),
    source: async () => ({
      entry: aSource('full', {
        shortName: 'Full',
        native: { name: 'Министерство обороны', language: 'ru' },
        aliases: ['МО РФ', 'وزارة الدفاع', '国防部'],
        side: 'Russia',
        description: 'A ministry.',
        speaksFor: ministry,
        reliability: { grade: 'B', reason: 'Its figures were confirmed twice.' },
        confidential: true,
      }),
      changes: { name: 'Ministry of Defence', reliability: 'not graded' },
    }),
    statement: async () => ({
      entry: aStatement(killed, ministry, {
        wording: original('ar', 'قتل ٨٩ شخصا', { by: 'the desk', words: '89 people were killed' }),
        hedge: 'it seems',
        spokenLanguage: 'ar',
        note: 'Said twice.',
        credibility: { grade: 2, reason: 'Others say the same.' },
        evidence: [{ document: await desk.logs('document', aDocument('cited')) }],
      }),
      changes: { content: declined, wording: paraphrase('No comment.') },
    }),
    rendering: async () => ({
      entry: aRendering(await desk.logs('statement', aStatement(killed, agency)), ministry, {
        speaker: { kept: false, names: 'nobody', given: 'a spokesman' },
        note: 'In the third paragraph.',
      }),
      changes: { link: 'inferred' },
    }),
    search: async () => ({
      entry: { ...aSearch(killed, agency), note: 'Asked by letter.' },
      changes: { places: 'its site' },
    }),
    document: async () => ({
      entry: aDocument('full', {
        outlet: agency,
        address: 'https://agency.example/report',
        language: 'en',
        confidential: true,
        text: 'A summary of the desk.',
      }),
      changes: { title: 'Another title' },
    }),
  };

  test.each(REVIEWED)('%s', async (kind) => {
    const { entry, changes } = await ways[kind]();
    const thing = await desk.logs(kind, entry);
    const read = await desk.reads(kind, thing);
    // An empty list of labels is none.
    expect({ labels: undefined, ...read }).toEqual({ ...entry, labels: undefined });
    expect(await told()).toMatchObject({ did: 'log', by: expect.any(String), kind, thing, revision: 1 });
    expect(await desk.revises(kind, thing, changes as never)).toMatchObject({ ok: true, written: { thing } });
    expect(await desk.reads(kind, thing)).toEqual({ ...read, ...changes });
    expect(await told()).toMatchObject({ did: 'revise', kind, thing, revision: 2 });
  });

  test('options and labels that are new get ids, and keep them in a further revision', async () => {
    const labels = [label('named', 'known by name')];
    const place = await desk.logs(
      'claim',
      aClaim(event, 'place', category('place', { ...COMMON, exclusive: true, options: TREE, labels })),
    );
    const before = await desk.reads('claim', place);
    if (before?.type !== 'category') throw new Error('It was logged as a category.');
    const [country, town, abroad] = before.options;
    expect(town).toMatchObject({ label: 'Makiivka', within: country?.id });
    expect(country?.aliases).toEqual(['Україна']);
    const added = { id: 'new-1', label: 'Donetsk', aliases: [], within: country?.id ?? '' };
    const listed = [country, abroad, town, added].flatMap((one) => one ?? []);
    expect(await desk.revises('claim', place, { options: listed } as Partial<Entries['claim']>)).toMatchObject({
      ok: true,
    });
    const after = await desk.reads('claim', place);
    if (after?.type !== 'category') throw new Error('It is a category.');
    expect(after.options.map(({ id }) => id).slice(0, 3)).toEqual([country?.id, abroad?.id, town?.id]);
    expect(after.options[3]).toMatchObject({ label: 'Donetsk', within: country?.id });
    expect(after.labels).toEqual(before.labels);
  });

  test('a statement has the next short name of its event, and submits itself if that is asked for', async () => {
    const one = await desk.tries('statement', aStatement(killed, agency), {
      actor: desk.people.reporter,
      submit: true,
    });
    expect(one).toMatchObject({ ok: true, written: { version: 1 } });
    const refs = await db.client.statement.findMany({ where: { eventId: event }, orderBy: { id: 'asc' } });
    expect(refs.map(({ ref }) => ref)).toEqual(refs.map((_, place) => `s${place + 1}`));
    expect(await told()).toMatchObject({ did: 'submit' });
  });

  test('what was captured of a document stays in a revision of what the desk says of it', async () => {
    const text = 'Captured text.';
    const { insertDocument, insertDocumentRevision, latestDocument, sha256Of } = await import('@/lib/store/documents');
    const captured = {
      ...aDocument('captured'),
      id: 'captured',
      kind: 'captured',
      capturedAt: '2023-01-03T10:00:00.000Z',
      sha256: sha256Of(text),
      mediaType: 'text/plain',
      archivedAddress: 'https://archive.example/1',
    } as const;
    const id = await db.client.$transaction(async (tx) => {
      const document = await insertDocument(tx, captured, text);
      await insertDocumentRevision(tx, document, captured, { author: desk.people.editor, reason: 'Captured.' });
      return document;
    });
    expect(await desk.revises('document', id, { title: 'Its title' })).toMatchObject({ ok: true });
    expect(await latestDocument(db.client, id)).toMatchObject({ ...captured, id, title: 'Its title' });
  });
});

describe('who may', () => {
  test('nobody, and whoever has left, logs and revises nothing', async () => {
    const gone = await newcomer(db.client, 'editor', 'gone');
    await db.client.person.update({ where: { id: gone }, data: { endedAt: new Date() } });
    for (const actor of [gone, '00000000-0000-0000-0000-000000000000']) {
      await leavesNothing(() => desk.tries('event', anEvent('by-nobody'), { actor }), refused('not signed in'));
      await leavesNothing(() => desk.revises('event', event, { title: 'x' }, { actor }), refused('not signed in'));
    }
  });

  test('a reporter revises their own, and not what another wrote', async () => {
    const { reporter, other } = desk.people;
    const own = await desk.logs('source', aSource('of-a-reporter'), { actor: reporter });
    await leavesNothing(() => desk.revises('source', own, { name: 'x' }, { actor: other }), refused("another's"));
    expect(await desk.revises('source', own, { name: 'Its name' }, { actor: reporter })).toMatchObject({ ok: true });
    expect(await desk.revises('source', own, { name: 'Of an editor' })).toMatchObject({ ok: true });
    // From then on it is the editor's.
    await leavesNothing(() => desk.revises('source', own, { name: 'x' }, { actor: reporter }), refused("another's"));
  });

  test('a reporter gives no grade, changes none, and may leave one as it is', async () => {
    const { reporter: actor } = desk.people;
    const reliability = { grade: 'C', reason: 'It depends.' } as const;
    const credibility = { grade: 3, reason: 'Possible.' } as const;
    await leavesNothing(
      () => desk.tries('source', aSource('graded', { reliability }), { actor }),
      problem('reliability', 'not this role'),
    );
    await leavesNothing(
      () => desk.tries('statement', aStatement(killed, agency, { credibility }), { actor }),
      problem('credibility', 'not this role'),
    );
    const own = await desk.logs('statement', aStatement(killed, agency), { actor });
    await leavesNothing(
      () => desk.revises('statement', own, { credibility }, { actor }),
      problem('credibility', 'not this role'),
    );
    expect(await desk.revises('statement', own, { note: 'Said at noon.' }, { actor })).toMatchObject({ ok: true });
  });

  test('a revision says why', async () => {
    await leavesNothing(
      () => desk.revises('event', event, { title: 'x' }, { reason: ' \n' }),
      refused('no reason given'),
    );
  });

  test('of what does not exist there is no revision', async () => {
    const seen = { version: 0, revision: event };
    await leavesNothing(() => desk.revises('claim', event, {}, { seen }), refused('no such thing'));
  });

  test('of two who revise the same, the second is told that it has changed', async () => {
    const thing = await desk.logs('event', anEvent('twice'));
    const seen = await desk.seen('event', thing);
    expect(await desk.revises('event', thing, { title: 'One' }, { seen })).toMatchObject({ ok: true });
    const actor = desk.people.second;
    await leavesNothing(
      () => desk.revises('event', thing, { title: 'Two' }, { seen, actor }),
      refused('changed meanwhile'),
    );
    expect(await desk.reads('event', thing)).toMatchObject({ title: 'One' });
  });
});

describe('several at once', () => {
  test('all of them or none: the third is refused, and nothing of the first two is there', async () => {
    const { editor: actor } = desk.people;
    const asked = (statements: readonly Entries['statement'][]) => ({ actor, statements, relays: [] });
    const good = [aStatement(killed, agency), aStatement(killed, ministry)];
    const bad = aStatement(killed, agency, { content: stated(exactly('0.5')) });
    await leavesNothing(() => logStatements(db.client, asked([...good, bad]), clock), {
      ok: false,
      reason: expect.objectContaining({ field: 'value' }),
    });
    expect(await logStatements(db.client, asked(good), clock)).toMatchObject({ ok: true, written: [{}, {}] });
  });
});

test('a statement with how outlets passed it on is logged in one go, or not at all', async () => {
  const { editor: actor } = desk.people;
  const statements = [aStatement(killed, agency)];
  const passedOn = (from: number | 'the speaker', more = {}): RelayEntry => {
    const { statement: _, ...relay } = aRendering('', ministry, more);
    return { ...relay, from };
  };
  const early = { publishedAt: onDay('2022-01-01', ZONE) };
  const logged = (relays: readonly RelayEntry[]) => logStatements(db.client, { actor, statements, relays }, clock);
  await leavesNothing(() => logged([passedOn('the speaker'), passedOn('the speaker', early)]), {
    ok: false,
    reason: expect.objectContaining({ field: 'publishedAt' }),
    at: 1,
  });
  await leavesNothing(() => logged([passedOn(0)]), {
    ok: false,
    reason: { field: 'from', problem: 'not on record' },
    at: 0,
  });
  const outcome = await logged([passedOn('the speaker'), passedOn(0)]);
  if (!outcome.ok) throw new Error('It was refused.');
  const rows = await db.client.rendering.findMany({ where: { statementId: outcome.written[0]?.thing ?? '' } });
  const [first, second] = await Promise.all(
    rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id }) => desk.reads('rendering', id)),
  );
  expect([first, second]).toMatchObject([{ statement: outcome.written[0]?.thing }, { parent: rows[0]?.id }]);
});

test('both chains hold, and verify-log understands what was logged', async () => {
  expect(await faultsIn(db.url)).toEqual([]);
  const revisions = await db.client.$queryRaw<{ many: number }[]>`
    select count(*)::int as many from log_entry where body like '%"did":"log"%' or body like '%"did":"revise"%'`;
  expect(revisions[0]?.many).toBeGreaterThan(20);
});
