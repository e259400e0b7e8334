import Big from 'big.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLog } from '@/lib/cli/check-log';
import type { Entries } from '@/lib/domain/entries';
import type { Moment, Statement } from '@/lib/domain/record';
import type { Reviewed } from '@/lib/domain/review';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { category, count, label, option, runningTotal, time } from '@/prisma/factories/claims';
import {
  atMinute,
  declined,
  deniedStatement,
  exactly,
  fewerThanSaid,
  freeText,
  options,
  stated,
  tookBack,
} from '@/prisma/factories/values';
import { onDay, original, paraphrase } from '@/prisma/factories/wording';
import { type LogAfter, type LogAsked, logEntries } from './entries';
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
const refused = (reason: unknown) => ({ ok: false, reason });
const entryRefused = (field: string, reason: string) => refused(expect.objectContaining({ field, reason }));
const problem = (field: string, which: string) => refused({ field, problem: which });

const KINDS = ['event', 'claim', 'source', 'statement', 'rendering', 'search', 'document'] as const;
const rows = async () => {
  const counted = KINDS.flatMap((kind) => [kind, `${kind}_revision`]).map(
    (table) => `select '${table}' as one, count(*)::int as many from "${table}"`,
  );
  return db.client.$queryRawUnsafe(`${counted.join(' union all ')} union all
    select 'log_entry', count(*)::int from log_entry union all select 'transition', count(*)::int from transition
    union all select 'wording', count(*)::int from wording`);
};
/** What is refused leaves nothing. */
async function leavesNothing(outcome: () => Promise<unknown>, as: unknown): Promise<void> {
  const before = await rows();
  expect(await outcome()).toEqual(as);
  expect(await rows()).toEqual(before);
}

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

  test.each(KINDS)('%s', async (kind) => {
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

describe('what is wrong is told of its field', () => {
  const says = (more: Partial<Statement>, claim = () => killed) =>
    desk.tries('statement', aStatement(claim(), agency, more));

  test('addresses are given once, and for good', async () => {
    await leavesNothing(() => desk.tries('event', anEvent('strike')), problem('slug', 'taken'));
    await leavesNothing(() => desk.tries('source', aSource('ministry')), problem('slug', 'taken'));
    await leavesNothing(() => desk.tries('claim', aClaim(event, 'killed')), problem('slug', 'taken'));
    await desk.logs('document', aDocument('once'));
    await leavesNothing(() => desk.tries('document', aDocument('once')), problem('slug', 'taken'));
    for (const [kind, thing] of [
      ['event', event],
      ['source', ministry],
      ['claim', killed],
    ] as const) {
      await leavesNothing(() => desk.revises(kind, thing, { slug: 'elsewhere' }), problem('slug', 'of another'));
    }
    const other = await desk.logs('event', anEvent('other-event'));
    expect(await desk.tries('claim', aClaim(other, 'killed'))).toMatchObject({ ok: true });
  });

  test.each(['00000000-0000-0000-0000-000000000000', 'no id', ''])('what %j names is not on record', async (none) => {
    const missing = (field: string) => problem(field, 'not on record');
    await leavesNothing(() => desk.tries('claim', aClaim(none, 'x')), missing('event'));
    await leavesNothing(() => desk.tries('source', aSource('x', { speaksFor: none })), missing('speaksFor'));
    await leavesNothing(() => desk.tries('statement', aStatement(none, agency)), missing('claim'));
    await leavesNothing(() => desk.tries('statement', aStatement(killed, none)), missing('source'));
    await leavesNothing(() => says({ evidence: [{ document: none }] }), missing('evidence'));
    await leavesNothing(() => desk.tries('rendering', aRendering(none, agency)), missing('statement'));
    await leavesNothing(() => desk.tries('rendering', aRendering(event, none)), missing('outlet'));
    await leavesNothing(() => desk.tries('search', aSearch(none, agency)), missing('claim'));
    await leavesNothing(() => desk.tries('search', aSearch(killed, none)), missing('source'));
    await leavesNothing(() => desk.tries('document', aDocument('x', { outlet: none })), missing('outlet'));
    await leavesNothing(() => says({ basedOn: [none] }), entryRefused('basedOn', 'refers to what is not on record'));
  });

  test('what a revision cannot change', async () => {
    const statement = await desk.logs('statement', aStatement(killed, agency));
    const moved = (field: string) => problem(field, 'of another');
    const injured = await desk.logs('claim', aClaim(event, 'injured'));
    await leavesNothing(() => desk.revises('statement', statement, { claim: injured }), moved('claim'));
    await leavesNothing(() => desk.revises('statement', statement, { source: ministry }), moved('source'));
    const rendering = await desk.logs('rendering', aRendering(statement, ministry));
    await leavesNothing(() => desk.revises('rendering', rendering, { outlet: agency }), moved('outlet'));
    const search = await desk.logs('search', aSearch(injured, agency));
    await leavesNothing(() => desk.revises('search', search, { claim: killed }), moved('claim'));
    await leavesNothing(
      () => desk.revises('claim', injured, { type: 'text' } as Partial<Entries['claim']>),
      moved('type'),
    );
  });

  test('zones are those of the list, and times are in order', async () => {
    for (const zone of ['+03:00', 'Kyiv', 'europe/kyiv', 'Mars/Olympus', '']) {
      await leavesNothing(() => desk.tries('event', anEvent('x', { zone })), entryRefused('zone', 'no valid zone'));
      await leavesNothing(() => says({ saidAt: onDay('2023-01-02', zone) }), entryRefused('saidAt', 'no valid zone'));
    }
    const occurred = { from: '2023-01-02T00:00:00.000Z', to: '2023-01-01T00:00:00.000Z' };
    await leavesNothing(
      () => desk.tries('event', anEvent('x', { occurred })),
      entryRefused('occurred', 'low above high'),
    );
    await leavesNothing(
      () => desk.tries('event', anEvent('x', { occurred: { from: 'noon', to: occurred.to } })),
      entryRefused('occurred', 'no valid date'),
    );
    await leavesNothing(() => says({ saidAt: onDay('2023-02-30', ZONE) }), entryRefused('saidAt', 'no valid date'));
    await leavesNothing(
      () => desk.tries('search', { ...aSearch(killed, agency), until: onDay('2023-02-30', ZONE) }),
      entryRefused('until', 'no valid date'),
    );
    await leavesNothing(
      () => says({ countsAsOf: onDay('2023-01-01', ZONE) }),
      entryRefused('countsAsOf', 'not a running total'),
    );
  });

  test('what a statement says', async () => {
    await leavesNothing(
      () => says({ content: stated(exactly('0.5')) }),
      entryRefused('value', 'a fraction of a whole thing'),
    );
    await leavesNothing(
      () => says({ content: stated(freeText('many')) }),
      entryRefused('value', 'not the type of the claim'),
    );
    await leavesNothing(
      () => says({ scope: { relation: 'narrower', label: 'none', note: 'by name' } }),
      entryRefused('label', 'no such label'),
    );
    const hour = await desk.logs('claim', aClaim(event, 'hour', time('hour', 60, COMMON)));
    await leavesNothing(
      () =>
        desk.tries(
          'statement',
          aStatement(hour, agency, { content: stated(atMinute('2023-01-01T00:01+02:00', 'Europe/Nowhere')) }),
        ),
      entryRefused('value', 'no valid zone'),
    );
  });

  test('what a statement refers to', async () => {
    const first = await desk.logs('statement', aStatement(killed, ministry));
    const own = await desk.logs('statement', aStatement(killed, agency));
    const late = await desk.logs('statement', aStatement(killed, ministry, { day: '2023-02-01' }));
    await leavesNothing(
      () => says({ basedOn: [own] }),
      entryRefused('basedOn', 'repeats a statement of its own source'),
    );
    await leavesNothing(() => says({ basedOn: [late] }), entryRefused('basedOn', 'refers to a later statement'));
    await leavesNothing(
      () => says({ content: deniedStatement(own) }),
      entryRefused('rejects', 'denies a statement of its own source'),
    );
    await leavesNothing(
      () => says({ content: tookBack(first) }),
      entryRefused('takesBack', 'takes back a statement of another source'),
    );
    await leavesNothing(
      () => says({ saidAfter: first }),
      entryRefused('saidAfter', 'follows a statement of another source'),
    );
    await leavesNothing(
      () => desk.tries('rendering', aRendering(first, agency, { publishedAt: onDay('2023-01-01', ZONE) })),
      entryRefused('publishedAt', 'published before what it passes on'),
    );
    await leavesNothing(
      () => desk.tries('rendering', aRendering(first, agency, { parent: first })),
      entryRefused('parent', 'refers to what is not on record'),
    );
  });

  test('a quote stands in its document, at its place', async () => {
    const text = 'The ministry: 89 killed.';
    const document = await desk.logs('document', aDocument('quoted', { text }));
    const without = await desk.logs('document', aDocument('without-text'));
    const quote = { exact: '89 killed', prefix: 'The ministry: ', suffix: '.', start: 14, end: 23 };
    const wrong = problem('evidence', 'not in the document');
    await leavesNothing(() => says({ evidence: [{ document, quote: { ...quote, start: 13, end: 22 } }] }), wrong);
    await leavesNothing(() => says({ evidence: [{ document: without, quote }] }), wrong);
    await desk.logsAndReads({
      kind: 'statement',
      entry: aStatement(killed, agency, { evidence: [{ document, quote }] }),
    });
  });

  test('names of a source', async () => {
    await leavesNothing(
      () => desk.tries('source', aSource('x', { aliases: ['МО РФ', 'мо  рф'] })),
      entryRefused('aliases', 'named twice'),
    );
    const body = await desk.logs('source', aSource('body'));
    const voice = await desk.logs('source', aSource('voice', { speaksFor: body }));
    await leavesNothing(() => desk.revises('source', body, { speaksFor: voice }), problem('speaksFor', 'in a circle'));
    await leavesNothing(() => desk.revises('source', body, { speaksFor: body }), problem('speaksFor', 'in a circle'));
  });

  test('a short name is unique within an event', async () => {
    const [one, two] = [
      await desk.logs('source', aSource('one', { shortName: 'MoD' })),
      await desk.logs('source', aSource('two', { shortName: 'mod' })),
    ];
    const statement = await desk.logs('statement', aStatement(killed, one));
    const taken = (field: string) => problem(field, 'short name taken');
    await leavesNothing(() => desk.tries('statement', aStatement(killed, two)), taken('source'));
    await leavesNothing(() => desk.tries('rendering', aRendering(statement, two)), taken('outlet'));
    await leavesNothing(() => desk.tries('search', aSearch(killed, two)), taken('source'));
    const elsewhere = await desk.logs('event', anEvent('elsewhere'));
    const there = await desk.logs('claim', aClaim(elsewhere, 'killed'));
    await desk.logs('statement', aStatement(there, two));
    expect(await desk.revises('source', two, { shortName: 'Other' })).toMatchObject({ ok: true });
    await desk.logs('statement', aStatement(killed, two));
    await leavesNothing(() => desk.revises('source', two, { shortName: 'MOD' }), taken('shortName'));
    await leavesNothing(
      () => desk.revises('source', two, { shortName: undefined, name: 'MoD' } as never),
      taken('name'),
    );
    expect(await desk.revises('source', one, { description: 'Its own name stays.' })).toMatchObject({ ok: true });
  });

  test('options of a question', async () => {
    const listed = (...list: readonly ReturnType<typeof option>[]) =>
      desk.tries('claim', aClaim(event, 'x', category('x', { ...COMMON, exclusive: true, options: list })));
    const wrong = (reason: string) => entryRefused('options', reason);
    await leavesNothing(() => listed(option('a', 'One'), option('b', ' one')), wrong('named twice'));
    await leavesNothing(() => listed(option('a', 'One', { aliases: ['ONE'] })), wrong('named twice'));
    await leavesNothing(() => listed(option('a', 'One', { within: 'b' })), wrong('within what is not on the list'));
    await leavesNothing(
      () => listed(option('a', 'One', { within: 'b' }), option('b', 'Two', { within: 'a' })),
      wrong('within itself'),
    );
  });
});

describe('a revision that would make others wrong', () => {
  const wouldBreak = (field: string, reason: string, ref: string) =>
    refused(expect.objectContaining({ field, reason, of: expect.objectContaining({ ref }) }));
  const refOf = async (id: string) => (await db.client.statement.findUniqueOrThrow({ where: { id } })).ref;

  test('of a statement that others are fewer than, or repeat', async () => {
    const first = await desk.logs('statement', aStatement(killed, ministry));
    const relative = await desk.logs(
      'statement',
      aStatement(killed, agency, { content: stated(fewerThanSaid(first)) }),
    );
    await leavesNothing(
      () => desk.revises('statement', first, { content: declined }),
      wouldBreak('than', 'refers to a statement without a number', await refOf(relative)),
    );
    await leavesNothing(
      () => desk.revises('statement', first, { saidAt: onDay('2024-01-01', ZONE) }),
      wouldBreak('than', 'refers to a later statement', await refOf(relative)),
    );
  });

  test('of a question that leaves out an option or a label in use, or no longer takes what was said', async () => {
    const labels = [label('named', 'known by name')];
    const place = await desk.logs(
      'claim',
      aClaim(event, 'used', category('used', { ...COMMON, exclusive: true, options: TREE, labels })),
    );
    const before = await desk.reads('claim', place);
    if (before?.type !== 'category') throw new Error('It is a category.');
    const [country, town, abroad] = before.options.map(({ id }) => id);
    const said = await desk.logs(
      'statement',
      aStatement(place, agency, {
        content: stated(options(town ?? '')),
        scope: { relation: 'different', label: before.labels?.[0]?.id ?? '', note: 'the body' },
      }),
    );
    const passedOn = await desk.logs(
      'rendering',
      aRendering(said, ministry, { content: stated(options(abroad ?? '')) }),
    );
    const { ref } = await db.client.rendering.findUniqueOrThrow({ where: { id: passedOn } });
    const only = (...ids: (string | undefined)[]) =>
      ({ options: before.options.filter(({ id }) => ids.includes(id)) }) as Partial<Entries['claim']>;
    await leavesNothing(
      () => desk.revises('claim', place, only(country, abroad)),
      wouldBreak('options', 'no such option', await refOf(said)),
    );
    await leavesNothing(
      () => desk.revises('claim', place, only(country, town)),
      wouldBreak('options', 'no such option', ref),
    );
    await leavesNothing(
      () => desk.revises('claim', place, { labels: [] }),
      wouldBreak('labels', 'no such label', await refOf(said)),
    );
    const bounded = await desk.logs('claim', aClaim(event, 'bounded', count('bounded', 'people', COMMON)));
    const many = await desk.logs('statement', aStatement(bounded, agency, { content: stated(exactly(120)) }));
    await leavesNothing(
      () => desk.revises('claim', bounded, { upperBound: new Big(100) } as Partial<Entries['claim']>),
      wouldBreak('upperBound', 'above the upper bound', await refOf(many)),
    );
    // What nobody uses may go.
    expect(await desk.revises('claim', bounded, { question: 'How many?' })).toMatchObject({ ok: true });
  });

  test('of an event whose days would end before what was said on them', async () => {
    const moved = await desk.logs('event', anEvent('moved', { zone: 'UTC' }));
    const asked = await desk.logs('claim', aClaim(moved, 'killed'));
    const evening: Moment = { precision: 'minute', at: '2023-01-02T20:00:00.000Z', zone: 'UTC' };
    const first = await desk.logs('statement', aStatement(asked, ministry, { saidAt: evening }));
    const echo = aStatement(asked, agency, { saidAt: onDay('2023-01-02', 'UTC'), basedOn: [first] });
    const ref = await refOf(await desk.logs('statement', echo));
    await leavesNothing(
      () => desk.revises('event', moved, { zone: 'Pacific/Auckland' }),
      wouldBreak('zone', 'refers to a later statement', ref),
    );
    expect(await desk.revises('event', moved, { zone: 'Europe/London' })).toMatchObject({ ok: true });
  });
});

describe('several at once', () => {
  test('all of them or none: the third is refused, and nothing of the first two is there', async () => {
    const { editor: actor } = desk.people;
    const asked = (entries: readonly Entries['statement'][]): LogAsked[] =>
      entries.map((entry) => ({ actor, kind: 'statement', entry }));
    const good = [aStatement(killed, agency), aStatement(killed, ministry)];
    const bad = aStatement(killed, agency, { content: stated(exactly('0.5')) });
    await leavesNothing(() => logEntries(db.client, asked([...good, bad]), clock), {
      ok: false,
      reason: expect.objectContaining({ field: 'value' }),
      at: 2,
    });
    expect(await logEntries(db.client, asked(good), clock)).toMatchObject({ ok: true, written: [{}, {}] });
  });
});

test('a statement with how outlets passed it on is logged in one go, or not at all', async () => {
  const { editor: actor } = desk.people;
  const statement: LogAsked = { actor, kind: 'statement', entry: aStatement(killed, agency) };
  const passedOn =
    (more = {}): LogAfter =>
    ([of]) => ({ actor, kind: 'rendering', entry: aRendering(of?.thing ?? '', ministry, more) });
  const early = { publishedAt: onDay('2022-01-01', ZONE) };
  await leavesNothing(() => logEntries(db.client, [statement, passedOn(), passedOn(early)], clock), {
    ok: false,
    reason: expect.objectContaining({ field: 'publishedAt' }),
    at: 2,
  });
  const outcome = await logEntries(db.client, [statement, passedOn()], clock);
  if (!outcome.ok) throw new Error('It was refused.');
  const [of, rendering] = outcome.written;
  expect(await desk.reads('rendering', rendering?.thing ?? '')).toMatchObject({ statement: of?.thing });
});

test('both chains hold, and verify-log understands what was logged', async () => {
  const { chains, published } = await checkLog(db.url, undefined);
  expect(chains.map(({ chain, verified }) => [chain, verified.ok])).toEqual([
    ['public', true],
    ['private', true],
  ]);
  expect(published.faults).toEqual([]);
  const revisions = await db.client.$queryRaw<{ many: number }[]>`
    select count(*)::int as many from log_entry where body like '%"did":"log"%' or body like '%"did":"revise"%'`;
  expect(revisions[0]?.many).toBeGreaterThan(50);
});
