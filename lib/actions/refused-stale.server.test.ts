import { randomUUID } from 'node:crypto';
import Big from 'big.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { offerKey } from '@/lib/domain/offers';
import type { Reviewed } from '@/lib/domain/review';
import type { TestDatabase } from '@/lib/platform/testing/database';
import { readFormVersions } from '@/lib/reads/form-versions';
import { reviewable } from '@/lib/store/steps';
import type { Conflict } from '@/lib/views/conflict';
import { type FormValues, mergePicked, type Picks, preselected } from '@/lib/views/three-way';
import { saveDocument, saveEvent, saveQuestion, saveSearch, saveSource } from './entry-actions';
import { takeReviewStep, takeStepsAtOnce } from './review-actions';
import { saveRendering, saveStatement } from './statement-actions';
import { formFields } from './testing/form-fields';
import type { Request } from './testing/next-headers';
import { openDesk } from './testing/open-desk';
import { answerTo, send, signedInAs, somebody } from './testing/visitor';

// Two editors change one thing at once: the second is refused, and shown both versions, by the form of each kind.

const exactly = (figure: number) => offerKey({ type: 'number', relation: 'exact', figure: new Big(figure) });

let db: TestDatabase;
let mine: Request;
let theirs: Request;
let their: { id: string; pseudonym: string };
const made: Record<Reviewed, string> = {
  event: '',
  claim: '',
  source: '',
  statement: '',
  rendering: '',
  search: '',
  document: '',
};

beforeAll(async () => {
  db = await openDesk();
  const me = await somebody(db.client, 'me', 'editor');
  const they = await somebody(db.client, 'they', 'editor');
  mine = await signedInAs(db.client, me.email, '192.0.2.1');
  theirs = await signedInAs(db.client, they.email, '192.0.2.2');
  their = await db.client.person.findUniqueOrThrow({ where: { id: they.id }, select: { id: true, pseudonym: true } });
  const log = async (action: Action, fields: Record<string, string>) => {
    const to = await send(theirs, action, fields);
    const [, , , id] = to.split(/[/?]/);
    if (id === undefined) throw new Error(to);
    return id;
  };
  made.event = await log(saveEvent, { title: 'Fire', summary: 'A mill burnt.', zone: 'Europe/Kyiv' });
  const { event } = made;
  const question = { question: 'How many were hurt?', measure: 'hurt', scope: 'in the fire', position: '1' };
  made.claim = await log(saveQuestion, {
    ...{ event, ...question, type: 'number', unit: 'persons' },
    ...{ 'labels[0].key': 'a', 'labels[0].words': 'by name' },
  });
  made.source = await log(saveSource, { name: 'Mill owner', kind: 'official', naming: 'named' });
  await log(saveSource, { name: 'Radio', kind: 'media', naming: 'named' });
  made.document = await log(saveDocument, { title: 'Courier', address: 'https://example.org' });
  const asked = { event, claim: made.claim };
  made.search = await log(saveSearch, { ...asked, source: 'Radio', places: 'Its site', until: '5 Jan 2023' });
  made.statement = await log(saveStatement, {
    ...{ ...asked, 'sources[0]': 'Mill owner', form: 'stated', said: '40', saidAt: '1 Jan 2023', language: 'en' },
    confirmed: exactly(40),
    ...{ 'relays[0].outlet': 'Radio', 'relays[0].publishedAt': '2 Jan 2023', 'relays[0].language': 'en' },
  });
  const { id } = await db.client.rendering.findFirstOrThrow({ where: { statementId: made.statement } });
  made.rendering = id;
});
afterAll(() => db.close());

type Action = Parameters<typeof send>[1];
type Case = {
  save: Action;
  /** What each of the two types, and which of both is the row that both change. */
  mine: FormValues;
  theirs: FormValues;
  both: string;
  more?: () => Record<string, string>;
};

const CASES: Readonly<Record<Reviewed, Case>> = {
  event: {
    save: saveEvent,
    mine: { title: 'Fire at the mill', summary: 'It burnt\r\ndown.' },
    theirs: { title: 'The mill burns', place: 'Sumy' },
    both: 'title',
  },
  claim: {
    save: saveQuestion,
    mine: { scope: 'in the mill', position: '2' },
    theirs: { scope: 'near the mill', tolerance: '3' },
    both: 'scope',
    more: () => ({ event: made.event }),
  },
  source: {
    save: saveSource,
    mine: { description: 'Owns it.', side: 'owners' },
    theirs: { description: 'Owned it.', aliases: ['Мельник'] },
    both: 'description',
  },
  document: {
    save: saveDocument,
    mine: { title: 'The Courier', rights: 'Quoted only.' },
    theirs: { title: 'Courier, page 3', confidential: true },
    both: 'title',
  },
  search: {
    save: saveSearch,
    mine: { places: 'Its site and channel', note: 'Twice.' },
    theirs: { places: 'Its archive', until: '6 Jan 2023' },
    both: 'places',
    more: () => ({ event: made.event }),
  },
  statement: {
    save: saveStatement,
    mine: { said: '41', confirmed: exactly(41), note: 'Mine.' },
    theirs: { said: '42', confirmed: exactly(42), hedge: 'perhaps' },
    both: 'said',
    more: () => ({ event: made.event }),
  },
  rendering: {
    save: saveRendering,
    mine: { hedge: 'surely', note: 'Mine.' },
    theirs: { hedge: 'perhaps', publishedAt: '3 Jan 2023' },
    both: 'hedge',
  },
};

/** The form of a thing as a page shows it now. */
async function opened(kind: Reviewed): Promise<{ values: FormValues; seen: Record<string, string> }> {
  const found = await reviewable(db.client, kind, made[kind]);
  if (!found) throw new Error(`There is no ${kind}.`);
  const { revision } = found.latest;
  const { values } = await readFormVersions(db.client, randomUUID(), kind, made[kind], [revision]);
  return {
    values: values[0] ?? {},
    seen: { thing: made[kind], revision, version: String(found.version), reason: 'Because' },
  };
}

const sent = ({ more }: Case, { values, seen }: Awaited<ReturnType<typeof opened>>, typed: FormValues) => ({
  ...formFields({ ...values, ...typed }),
  ...more?.(),
  ...seen,
});

type Refused = { conflict?: Conflict; error?: unknown };
const refusedBy = async (request: Request, save: Action, fields: Record<string, string>): Promise<Conflict> => {
  const answer = (await answerTo(request, save, fields)) as Refused;
  if (!answer.conflict) throw new Error(`It was not refused as stale: ${JSON.stringify(answer.error)}`);
  return answer.conflict;
};

const picked = ({ values, rows }: Conflict, picks: Picks) =>
  mergePicked(
    values.mine,
    values.theirs,
    rows.map(({ both: _, joined, ...row }) => ({ ...row, ...(joined && { both: joined }) })),
    picks,
  );

describe.each(Object.entries(CASES) as [Reviewed, Case][])('a %s', (kind, one) => {
  test('that somebody else saved meanwhile is refused with both versions, and saved as picked', async () => {
    const form = await opened(kind);
    expect(await send(theirs, one.save, sent(one, form, one.theirs))).toContain('saved=draft');
    const before = await opened(kind);

    const conflict = await refusedBy(mine, one.save, sent(one, form, one.mine));
    expect(await opened(kind)).toEqual(before);
    expect(conflict.sentence).toMatch(`Since you opened this, ${their.pseudonym} saved a change on `);
    expect(conflict.theirs).toMatch(`${their.pseudonym}’s, saved `);
    const by = Object.fromEntries(conflict.rows.map(({ key, changedBy }) => [key, changedBy]));
    const [own] = Object.keys(one.mine).filter((field) => field !== one.both && field !== 'confirmed');
    const [other] = Object.keys(one.theirs).filter((field) => field !== one.both && field !== 'confirmed');
    if (own === undefined || other === undefined) throw new Error('Each changes a field of its own.');
    expect(by).toEqual({ [one.both]: 'each', [own]: 'mine', [other]: 'theirs' });

    const picks = preselected(conflict.rows.map(({ key, changedBy }) => ({ key, changedBy })));
    expect(picked(conflict, picks)).toBeUndefined();
    const merged = picked(conflict, { ...picks, [one.both]: 'theirs' }) ?? {};
    expect(await send(mine, one.save, { ...formFields(merged), ...conflict.now })).toContain('saved=draft');
    const { values } = await opened(kind);
    const plain = (value: unknown) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value);
    expect(values).toMatchObject({
      ...one.theirs,
      [own]: plain(one.mine[own]),
    });
  });

  test('with another conflict on what was picked is refused again, and a page without scripts saves what was compared', async () => {
    const form = await opened(kind);
    const first = {
      [one.both]: one.mine[one.both],
      ...(one.mine.confirmed !== undefined && { confirmed: one.mine.confirmed }),
    };
    await send(theirs, one.save, sent(one, form, first));
    const conflict = await refusedBy(mine, one.save, sent(one, form, { ...form.values, ...one.mine }));
    await send(theirs, one.save, sent(one, await opened(kind), one.theirs));
    const again = await refusedBy(mine, one.save, {
      ...formFields(conflict.values.mine),
      ...conflict.now,
    });
    expect(again.began).toEqual({ revision: conflict.now.revision, version: conflict.now.version });
    const compared = `${again.now.revision} ${again.now.version}`;
    expect(await send(mine, one.save, { ...formFields(again.values.mine), compared })).toContain('saved=draft');
  });
});

test('a step on what changed meanwhile says who changed it, and where to look', async () => {
  const form = await opened('event');
  await send(theirs, saveEvent, sent(CASES.event, form, { place: 'Kharkiv' }));
  const { thing = '', revision = '', version = '' } = form.seen;
  const step = { kind: 'event', thing, revision, version, step: 'submit', at: 'thing' };
  const answer = await answerTo(mine, takeReviewStep, step);
  expect(Object.values(answer.error ?? {}).flat()).toEqual([
    expect.stringMatching(`^Since you opened this, ${their.pseudonym} saved a change on .* \\(UTC\\)\\.$`),
  ]);
  expect(answer.see).toEqual({ href: `/desk/events/${thing}`, label: 'Look at it as it is now' });
  const line = `event ${thing} ${revision} ${version}`;
  const many = await answerTo(mine, takeStepsAtOnce, { does: 'submit', 'items[0]': line });
  expect(JSON.stringify(many.error)).toMatch(`${their.pseudonym} saved a change on `);
});

test('what was submitted or published meanwhile is told as such, and no field differs', async () => {
  await send(theirs, saveSource, sent(CASES.source, await opened('source'), { side: 'theirs' }));
  const form = await opened('source');
  const { thing = '', revision = '', version = '' } = form.seen;
  await send(theirs, takeReviewStep, { kind: 'source', thing, revision, version, step: 'submit', at: 'thing' });
  const conflict = await refusedBy(mine, saveSource, sent(CASES.source, form, {}));
  expect(conflict.sentence).toMatch(`${their.pseudonym} submitted it for review on `);
  expect(conflict).toMatchObject({ rows: [], theirs: 'As it stands now' });
});

test('a revision of another thing is compared with nothing: every row is left open', async () => {
  const form = await opened('event');
  const other = await opened('source');
  const seen = { ...form.seen, revision: other.seen.revision ?? '' };
  const conflict = await refusedBy(mine, saveEvent, sent(CASES.event, { ...form, seen }, { title: 'Another' }));
  expect(conflict.rows).toMatchObject([{ key: 'title', changedBy: 'each' }]);
});
