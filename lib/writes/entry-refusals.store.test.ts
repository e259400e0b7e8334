import Big from 'big.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entries } from '@/lib/domain/entries';
import type { Moment, Statement } from '@/lib/domain/record';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { category, count, label, option, time } from '@/prisma/factories/claims';
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
import { onDay } from '@/prisma/factories/wording';
import {
  aClaim,
  aDocument,
  anEvent,
  aRendering,
  aSearch,
  aSource,
  aStatement,
  EnteringDesk,
  entryRefused,
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
