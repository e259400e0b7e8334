import { beforeAll, expect, test, vi } from 'vitest';
import {
  readClaimEntry,
  readDocumentEntry,
  readEventEntry,
  readSearchEntry,
  readSourceEntry,
} from '@/lib/reads/desk-entries';
import { readDeskEventPage } from '@/lib/reads/desk-event';
import { findAtDesk } from '@/lib/reads/desk-lists';
import { nearSources } from '@/lib/reads/named-sources';
import { readRenderingAtDesk, readStatementAtDesk } from '@/lib/reads/said-at-desk';
import { parseFindAddress } from '@/lib/schemas/desk-address';
import { readDeskRecord } from '@/lib/store/desk-record';
import { saveDocument, saveEvent, saveQuestion, saveSearch, saveSource } from './entry-actions';
import { saveRendering, saveStatement } from './statement-actions';
import { EVENT, type Fields, HostileDesk, RELAY, source } from './testing/hostile-desk';
import { IS_LONG, ODD, oddFor, STEP } from './testing/naughty-strings';

// Strings that break other programs, in every text of the forms: kept exactly, and read by the pages of the desk. Each
// string of a list in each field: NAUGHTY_STRINGS=blns.json npx vitest run lib/actions/hostile-texts lib/actions/hostile-fields

// Thousands of forms take their time.
if (IS_LONG) vi.setConfig({ testTimeout: 3_600_000 });

let desk: HostileDesk;
beforeAll(async () => {
  desk = await HostileDesk.open();
});

type Kept = Record<string, string | null | undefined>;

/** What is longer is told, and not kept; the tests of single fields do that. */
const LONGEST: Readonly<Record<string, number>> = {
  title: 200,
  place: 200,
  measure: 200,
  words: 200,
  label: 200,
  name: 200,
  nativeName: 200,
  aliases: 200,
  side: 60,
  question: 300,
  scope: 300,
};

/** How each form keeps texts: the fields that take any, and what is stored of them. */
const KEEPING: readonly (readonly [form: string, names: readonly string[], kept: (typed: Fields) => Promise<Kept>])[] =
  [
    ['event', ['title', 'summary', 'place', 'reason'], eventKept],
    ['question', ['question', 'measure', 'scope', 'words', 'label', 'reason'], questionKept],
    ['source', ['name', 'nativeName', 'side', 'description', 'aliases', 'reason'], sourceKept],
    ['document', ['title', 'text', 'reason'], documentKept],
    ['search', ['places', 'note', 'reason'], searchKept],
    ['statement', ['words', 'translation', 'translator', 'hedge', 'about', 'note', 'relayed'], statementKept],
    ['rendering', ['words', 'translation', 'translator', 'hedge', 'note', 'given', 'reason'], renderingKept],
  ];

test.each(KEEPING)('odd strings in the texts of a form are kept exactly: %s', async (_, names, kept) => {
  for (let first = 0; first < ODD.length; first += STEP(names.length)) {
    const texts = oddFor(names, first).map(([name, typed, kept]) =>
      kept.length <= (LONGEST[name] ?? 500) ? ([name, typed, kept] as const) : ([name, 'x', 'x'] as const),
    );
    const typed = Object.fromEntries(texts.map(([name, text]) => [name, text]));
    if (first % 40 === 39) await desk.beginsAnew();
    expect(await kept(typed)).toEqual(Object.fromEntries(texts.map(([name, , text]) => [name, text])));
  }
});

test('the pages of the desk are read whatever was typed', async () => {
  const of = async (what: Promise<{ id: string }[]>) => (await what).map(({ id }) => id);
  const member = { id: (await desk.client.person.findFirstOrThrow()).id, role: 'reporter' as const };
  const select = { select: { id: true } } as const;
  const { client } = desk;
  for (const id of await of(client.statement.findMany(select)))
    expect(await readStatementAtDesk(member, id)).toHaveProperty('thing');
  for (const id of await of(client.rendering.findMany(select)))
    expect(await readRenderingAtDesk(member, id)).toHaveProperty('thing');
  for (const id of await of(client.event.findMany(select))) {
    expect(await readDeskEventPage(member, id, 1)).toMatchObject({ ok: true });
    expect(await readEventEntry(member, id)).toMatchObject({ ok: true });
  }
  for (const id of await of(client.claim.findMany(select)))
    expect(await readClaimEntry(member, id)).toMatchObject({ ok: true });
  for (const id of await of(client.source.findMany(select)))
    expect(await readSourceEntry(member, id)).toMatchObject({ ok: true });
  for (const id of await of(client.document.findMany(select)))
    expect(await readDocumentEntry(member, id)).toMatchObject({ ok: true });
  for (const id of await of(client.search.findMany(select)))
    expect(await readSearchEntry(member, id)).toMatchObject({ ok: true });
  for (const [find] of ODD) {
    const { words, page } = parseFindAddress({ find });
    for (const list of ['sources', 'documents'] as const) {
      expect(await findAtDesk(member, list, { words, page })).toMatchObject({ ok: true });
    }
  }
});

async function eventKept(typed: Fields): Promise<Kept> {
  const id = await desk.saved(saveEvent, { ...EVENT, ...typed });
  const { title, summary, place, reason } = await desk.client.eventRevision.findFirstOrThrow({
    where: { eventId: id },
  });
  return { title, summary, place, reason };
}

async function questionKept({ words = '', label = '', ...typed }: Fields): Promise<Kept> {
  const lists = { 'labels[0].key': words.slice(0, 60), 'labels[0].words': words, 'options[0].label': label };
  const id = await desk.saved(saveQuestion, { ...desk.category(), ...lists, ...typed });
  const { question, measure, scope, reason, options, labels } = await desk.client.claimRevision.findFirstOrThrow({
    where: { claimId: id },
    include: { options: { orderBy: { position: 'asc' } }, labels: true },
  });
  return { question, measure, scope, words: labels[0]?.words, label: options[0]?.label, reason };
}

async function sourceKept({ aliases = '', ...typed }: Fields): Promise<Kept> {
  const near = await nearSources([typed.name ?? '', typed.nativeName ?? '', aliases]);
  const shown = { another: 'on', shown: near.map((one) => one.id).join(' ') };
  const fields = { ...source(''), nativeLanguage: 'uk', ...shown, 'aliases[0]': aliases, ...typed };
  const id = await desk.saved(saveSource, fields);
  const row = await desk.client.sourceRevision.findFirstOrThrow({ where: { sourceId: id } });
  const { name, nativeName, side, description, reason } = row;
  return { name, nativeName, side, description, aliases: row.aliases[0], reason };
}

async function documentKept(typed: Fields): Promise<Kept> {
  const id = await desk.saved(saveDocument, typed);
  const { title, reason } = await desk.client.documentRevision.findFirstOrThrow({ where: { documentId: id } });
  const { text } = await desk.client.documentBody.findUniqueOrThrow({ where: { documentId: id } });
  return { title, text, reason };
}

async function searchKept(typed: Fields): Promise<Kept> {
  const id = await desk.saved(saveSearch, { ...desk.search(), ...typed });
  const { places, note, reason } = await desk.client.searchRevision.findFirstOrThrow({ where: { searchId: id } });
  return { places, note, reason };
}

async function statementKept({ relayed = '', ...typed }: Fields): Promise<Kept> {
  const fields = { kind: 'verbatim', scope: 'different', ...RELAY, 'relays[0].words': relayed };
  const id = await desk.saved(saveStatement, desk.stated({ ...fields, ...typed }));
  const record = await readDeskRecord(desk.client, desk.claim);
  const one = record?.statements.find((of) => of.id === id);
  const passedOn = record?.renderings.find((of) => of.statement === id);
  const { words, translation } = one?.wording.kind === 'verbatim' ? one.wording : {};
  const about = one?.scope.note;
  const { hedge, note } = one ?? {};
  const wording = { words, translation: translation?.words, translator: translation?.translator };
  return { ...wording, hedge, about, note, relayed: passedOn?.wording.words };
}

async function renderingKept({ words = '', translation = '', translator = '', ...typed }: Fields): Promise<Kept> {
  const as = { kind: 'verbatim', language: 'uk', speaker: 'another', words, translation, translator };
  const seen = await desk.rendering();
  await desk.saved(saveRendering, { ...seen, ...as, ...typed });
  const record = await readDeskRecord(desk.client, desk.claim);
  const { reason } = await desk.client.renderingRevision.findFirstOrThrow({
    where: { renderingId: seen.thing },
    orderBy: { number: 'desc' },
  });
  const one = record?.renderings.find(({ id }) => id === seen.thing);
  const wording = one?.wording.kind === 'verbatim' ? one.wording : undefined;
  return {
    words: wording?.words,
    translation: wording?.translation?.words,
    translator: wording?.translation?.translator,
    hedge: one?.hedge,
    note: one?.note,
    given: one?.speaker.kept === false ? one.speaker.given : undefined,
    reason,
  };
}
