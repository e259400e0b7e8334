import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutConfidential } from '@/lib/domain/confidential';
import type { AsOf } from '@/lib/domain/moment';
import type { EventRecord, Reply, Statement } from '@/lib/domain/record';
import { anyRecords } from '@/lib/domain/testing/any-claim';
import { RUNS } from '@/lib/domain/testing/arbitraries';
import { misleadingRecords } from '@/lib/domain/testing/misleading/format';
import { momentFrom, recordFrom } from '@/lib/domain/testing/misleading/load';
import { talkativeRecords } from '@/lib/domain/testing/talkative';
import { timelineOf } from '@/lib/domain/timeline-points';
import { REPORT_VERSION, type Report } from '@/lib/schemas/report';
import { withIds } from '@/lib/store/testing/ids';
import { uuidOf } from '@/lib/store/testing/uuids';
import { apartFact } from '@/lib/views/apart-text';
import { claimView } from '@/lib/views/claim';
import { eventView } from '@/lib/views/event';
import type { CellEntry, EntryView } from '@/lib/views/event-view';
import { openedView } from '@/lib/views/opened';
import { reportView } from '@/lib/views/report';
import { isPast, standingRefs } from '@/lib/views/standing';
import type { StatementOnPage } from '@/lib/views/statement';
import { demonstration } from '@/prisma/seed/records';
import { listItems } from './list-cells';
import { parseReportCsv, type ReportCsvRow, reportCsv } from './report-csv';
import { parseReportJson, reportJson } from './report-json';

// A statement is shown in five places: closed cell, opened cell, the page of its question, report.json and the CSV.
// Each is made as a reader gets it, and then compared with the page of the question, statement by statement.

type Told = {
  closed: ReadonlyMap<string, CellEntry>;
  opened: ReadonlyMap<string, EntryView>;
  page: ReadonlyMap<string, StatementOnPage>;
  json: ReadonlyMap<string, Report['statements'][number]>;
  csv: ReadonlyMap<string, ReportCsvRow>;
  claims: Report['claims'];
  facts: ReadonlyMap<string, readonly string[]>;
  rowFacts: ReadonlyMap<string, readonly string[]>;
};

const byRef = <T extends { ref?: string }>(all: readonly T[]) => new Map(all.map((one) => [one.ref ?? '', one]));

function toldOf(record: EventRecord, asOf: AsOf): Told {
  const report = reportView(record, asOf);
  const read = parseReportJson([...reportJson(report).chunks].join(''));
  if (!read.ok) throw new Error(read.reason);
  if (read.report.version !== REPORT_VERSION) throw new Error(`Version ${read.report.version} was written.`);
  const rows = eventView(record, asOf, new Map()).rows;
  const opened = record.claims.map(({ slug }) => openedView(record, asOf, slug));
  const views = record.claims.map((claim) => claimView(record, claim, [], asOf));
  const groups = views.flatMap((view) => view.groups);
  return {
    closed: byRef(rows.flatMap(({ cells }) => Object.values(cells).flatMap(({ entries }) => entries))),
    opened: byRef(
      opened.flatMap((row) => (row === 'not found' ? [] : Object.values(row).flatMap(({ entries }) => entries))),
    ),
    page: byRef(groups.flatMap(({ folded, statements }) => [...folded, ...statements])),
    json: byRef(read.report.statements),
    csv: byRef(parseReportCsv([...reportCsv(report).chunks].join(''))),
    claims: read.report.claims,
    facts: new Map(views.map(({ key, facts }) => [key, facts.map(({ text }) => text)])),
    rowFacts: new Map(rows.map(({ key, facts }) => [key, facts])),
  };
}

const whole = ({ shown, beside }: { shown: string; beside?: string | undefined }) =>
  beside === undefined ? shown : `${shown} ${beside}`;

/** What each place says of the same four things: what was said, what became of it, what it is compared as, and when. */
function expectOneVoice(told: Told, ref: string): void {
  const [page, json, csv] = [told.page.get(ref), told.json.get(ref), told.csv.get(ref)];
  if (page === undefined || json === undefined || csv === undefined) throw new Error(`${ref} is missing somewhere.`);
  const links = standingRefs(page.standing);

  expect({ value: json.valueText, standing: json.standing, implied: json.implied }, `${ref} in report.json`).toEqual({
    value: whole(page),
    standing: page.standing,
    implied: page.implied,
  });
  const { text, value } = json.said;
  const dated = json.saidAtNotKnown ? `date not known; in a document of ${text}` : text;
  expect([dated, value]).toEqual([page.date, page.dateTime]);
  // As of when a figure counts is shown where the source said so; in the files it always is.
  const asOf = page.asides?.find((aside) => aside.startsWith('as of '));
  if (asOf !== undefined) expect(asOf, ref).toBe(`as of ${json.countsAsOf?.text}`);
  const asides = page.asides?.filter((aside) => aside !== asOf) ?? [];
  expect(asidesOfJson(json), `${ref}: what is said with it`).toEqual(asides);
  expect(asidesOfCsv(csv), `${ref}: what is said with it in the CSV`).toEqual(asides);
  expect(csv.counts_as_of).toBe(json.countsAsOf?.value ?? '');
  expect(json.saidAfter).toBe(page.after?.ref);
  expect([csv.said_after, csv.said_at_not_known]).toEqual([json.saidAfter ?? '', json.saidAtNotKnown ? 'yes' : '']);
  expect(listItems(csv.based_on ?? '')).toEqual(json.basedOn ?? []);
  expect(csv, `${ref} in the CSV`).toMatchObject({
    value_text: whole(page),
    standing: links.length === 0 ? page.standing.text : `${page.standing.text} (${links.join(', ')})`,
    implied: page.implied.text,
    implied_low: page.implied.kind === 'range' ? page.implied.low : '',
    implied_high: page.implied.kind === 'range' ? page.implied.high : '',
    implied_without: (page.implied.kind === 'range' && page.implied.without) || '',
    said: page.dateTime,
  });

  const replied = page.replied ?? [];
  expect((json.replies ?? []).map(({ wording, given }) => [wording.words, wording.language, given.text])).toEqual(
    replied.map(({ words, date }) => [words.text, words.lang, date]),
  );
  expect(listItems(csv.reply_words ?? '')).toEqual(replied.map(({ words }) => words.text));
  expect(listItems(csv.reply_given ?? '')).toEqual(replied.map(({ dateTime }) => dateTime));
  const ofSource = json.sourceReplies ?? [];
  expect(listItems(csv.source_reply_words ?? '')).toEqual(ofSource.map(({ wording }) => wording.words));

  const [closed, opened] = [told.closed.get(ref), told.opened.get(ref)];
  // A value that its source has replaced or withdrawn is no longer a cell of the table; it is shown as an earlier
  // value.
  expect([closed !== undefined, opened !== undefined], `${ref} in the table`).toEqual([!isPast(page), !isPast(page)]);
  if (closed === undefined || opened === undefined) return;
  for (const cell of [closed, opened]) {
    expect(cell, `${ref} in its cell`).toMatchObject({ shown: page.shown, date: page.date, dateTime: page.dateTime });
    expect([cell.beside, cell.repeats, cell.otherScope]).toEqual([page.beside, page.repeats, page.otherScope]);
    expect([cell.asides, cell.after]).toEqual([page.asides, page.after]);
  }
  expect([opened.standing, opened.implied], `${ref} in its opened cell`).toEqual([page.standing, page.implied]);
  expect(opened.replied, `replies to ${ref} in its opened cell`).toEqual(page.replied);
  expect(closed.was).toEqual(opened.was.map(({ value, until }) => ({ value, until })));
  for (const { ref: earlier, value, said, until } of opened.was)
    expectCameBefore(told, { earlier, now: opened }, { value, said, until });
}

/** What is said with a value, from the fields of a file. */
function asidesFrom(said: {
  deniesAll: boolean;
  counts: boolean;
  counted: boolean;
  hedge: string;
  doesNotSay: boolean;
}) {
  return [
    ...(said.deniesAll && said.counts ? ['denies that there were any'] : []),
    ...(said.counted ? ['counted'] : []),
    ...(said.hedge === '' ? [] : [`“${said.hedge}”`]),
    ...(said.doesNotSay ? ['does not say where it got this'] : []),
  ];
}

const asidesOfJson = ({ form, rejects, value, hedge, doesNotSay, implied }: Report['statements'][number]) =>
  asidesFrom({
    deniesAll: rejects?.what === 'that it happened',
    counts: implied.kind === 'range',
    counted: form === 'stated' && value.type === 'number' && value.counted === true,
    hedge: hedge ?? '',
    doesNotSay: doesNotSay === true,
  });

const asidesOfCsv = (row: ReportCsvRow) =>
  asidesFrom({
    deniesAll: row.rejects === 'that it happened',
    counts: row.implied_low !== '',
    counted: row.form === 'stated' && row.counted === 'yes',
    hedge: row.hedge ?? '',
    doesNotSay: row.does_not_say === 'yes',
  });

/** An earlier value is worded as on the page, and ends at the time that the page gives. */
function expectCameBefore(
  told: Told,
  { earlier: ref, now }: { earlier: string; now: EntryView },
  was: { value: string; said: string; until: string },
): void {
  const page = told.page.get(ref);
  const about = page?.otherScope?.note === now.otherScope?.note ? [] : [page?.otherScope?.note ?? []].flat();
  const { standing } = page ?? {};
  const ended =
    standing?.kind === 'superseded' || standing?.kind === 'withdrawn' ? told.page.get(standing.by) : undefined;
  expect(was, `what ${ref} is told to have been`).toEqual({
    value: page && [whole(page), ...about, ...(page.asides ?? []).filter((aside) => aside !== 'counted')].join(', '),
    said: page?.date,
    // Of what ended at a time that nobody knows, that is said.
    until: ended?.date.startsWith('date not known') ? 'a time that is not known' : ended?.date,
  });
}

/**
 * Only what is compared can contradict, and only that has a range; a confirmation is held against 0 and no alone. An echo
 * is not compared, unless it is said after its speaker had moved.
 */
function expectComparedAsSaid({ json, csv }: Told): void {
  for (const { ref, form, implied, standing, contradicts, basedOn } of json.values()) {
    const isCompared = (implied.kind !== 'none' || form === 'confirmed') && !isPast({ standing });
    if (!isCompared) expect(contradicts, ref).toEqual([]);
    if (standing.kind === 'echo') expect([implied.kind, basedOn !== undefined], ref).toEqual(['none', true]);
    if (standing.kind === 'late echo') expect(standing.until.text, ref).not.toBe('');
    expect(listItems(csv.get(ref)?.contradicts_firm ?? '')).toEqual(
      contradicts.map(({ firm }) => (firm ? 'yes' : 'no')),
    );
  }
}

/**
 * The page of the question, report.json and the CSV tell the same of how disputed each claim is, and its row on the page
 * of the event the first of it.
 */
function expectOneResult({ claims, facts, rowFacts, csv }: Told): void {
  for (const { slug, verdict, inputs } of claims) {
    const { gap, howDisputed, text } = inputs;
    expect(facts.get(slug), slug).toEqual(text);
    const row = rowFacts.get(slug) ?? [];
    expect(text.slice(0, row.length), slug).toEqual(row);
    if (gap.kind !== 'n/a') {
      const [told = '', atLeast] = gap.text.split(', at least ');
      expect(row[0], slug).toBe(apartFact({ told, ...(atLeast !== undefined && { atLeast }) }));
    }
    if (howDisputed.restsOn !== undefined) expect(text, slug).toContain(`only ${howDisputed.restsOn}`);
    expect(howDisputed.restsOn === undefined, slug).toBe(howDisputed.firm || verdict !== 'disputed');
    const line = [...csv.values()].find(({ claim }) => claim === slug);
    if (line === undefined) continue;
    expect([line.gap, line.no_gap, line.rests_on], slug).toEqual([
      gap.kind === 'n/a' ? '' : gap.text,
      gap.kind === 'n/a' ? gap.why : '',
      howDisputed.restsOn ?? '',
    ]);
    expect(line.dispute_firm).toBe(verdict === 'disputed' ? (howDisputed.firm ? 'yes' : 'no') : '');
  }
}

function expectOneVoiceThroughout(record: EventRecord, asOf: AsOf): number {
  const told = toldOf(record, asOf);
  for (const ref of told.page.keys()) expectOneVoice(told, ref);
  expectComparedAsSaid(told);
  expectOneResult(told);
  expect([told.json.size, told.csv.size]).toEqual([told.page.size, told.page.size]);
  return told.page.size;
}

/** Two replies to a statement, of several lines, on the day on which it was said; and one of its source as a whole. */
const repliesTo = ({ id, source, saidAt }: Statement): readonly Reply[] => {
  const translation = { words: 'Not so.', language: 'en', translator: 'the desk' };
  const reply = (words: string, more: { statement?: string } = {}): Reply => ({
    id: `${id} ${words}`,
    source,
    wording: { kind: 'verbatim', words, language: 'uk', translation },
    givenAt: saidAt,
    evidence: [],
    ...more,
  });
  return [reply('Ні.\nЦе не так.', { statement: id }), reply('=1+1', { statement: id }), reply('Ми інші.')];
};

describe.each(demonstration.map(({ record }) => [record.event.slug, record] as const))('of %s', (_, made) => {
  const record = withoutConfidential(withIds(made, uuidOf));

  test('every statement is told the same in all five places', () => {
    expect(expectOneVoiceThroughout(record, 'latest')).toBe(record.statements.length);
  });

  test('what sources replied stands beside it in all five places, from when they did', () => {
    const replies = record.statements.filter((_, index) => index % 3 === 0).flatMap(repliesTo);
    const replied = { ...record, replies };
    expectOneVoiceThroughout(replied, 'latest');
    const told = toldOf(replied, 'latest');
    const found = [...told.page.values()].flatMap((statement) => statement.replied ?? []);
    expect(found).toHaveLength(replies.filter(({ statement }) => statement !== undefined).length);
    const [first] = replies;
    const before = toldOf(replied, { precision: 'day', on: '1700-01-01', zone: 'UTC' });
    expect(first && [...before.page.values()].some((statement) => statement.replied)).toBe(false);
  });

  test('the same holds as of each time at which something was said', () => {
    const points = timelineOf(record, 12);
    expect(points.length).toBeGreaterThan(1);
    for (const { asOf } of points) expectOneVoiceThroughout(record, asOf);
  });
});

test.each(misleadingRecords().map((given) => [given.name, given] as const))(
  'of %s, which tries to mislead',
  (_, given) => {
    const record = withIds(recordFrom(given), uuidOf);
    for (const { asOf } of given.expected) expectOneVoiceThroughout(record, momentFrom(asOf, given.zone));
  },
);

test('in random records every statement is told the same in all five places', () => {
  let walked = 0;
  fc.assert(
    fc.property(fc.oneof(talkativeRecords, anyRecords), ({ record }) => {
      walked += expectOneVoiceThroughout(withIds(record, uuidOf), 'latest');
    }),
    RUNS,
  );
  expect(walked).toBeGreaterThan(RUNS.numRuns);
});
