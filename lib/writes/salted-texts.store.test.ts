import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicForm } from '@/lib/domain/public-form';
import { REDACTABLE } from '@/lib/domain/redaction';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { SEARCHED } from '@/lib/store/redactable-texts';
import { reviewable } from '@/lib/store/steps';
import { readEventsNow } from './event-projections';
import { logReply, takeReplyStep } from './replies';
import { takeStep } from './step';
import { clock, newcomer } from './testing/desk';

// Every text that can be redacted is marked in the database, and looked for in the form of what readers see.

let db: TestDatabase;
beforeAll(async () => {
  db = await freshDatabase('demonstration');
  const [one, two] = [await newcomer(db.client, 'editor', 'one'), await newcomer(db.client, 'editor', 'two')];
  await replies(one, two);
  const { id: thing } = await db.client.statement.findFirstOrThrow({ where: { ref: 's23' } });
  for (const [actor, step] of [
    [one, 'ask to withdraw'],
    [two, 'withdraw'],
  ] as const) {
    const found = await reviewable(db.client, 'statement', thing);
    const seen = { version: found?.version ?? 0, revision: found?.latest.revision ?? '' };
    const asked = { actor, step, kind: 'statement', thing, seen, reason: 'It was never said.' } as const;
    expect(await takeStep(db.client, asked, clock)).toMatchObject({ ok: true });
  }
});
afterAll(() => db.close());

/** A source replies to how it is shown, with a translation. */
async function replies(one: string, two: string): Promise<void> {
  const { sourceId } = await db.client.statement.findFirstOrThrow({
    where: { standing: 'shown', ref: { not: 's23' } },
    orderBy: { id: 'asc' },
  });
  const translation = { words: 'Not so.', language: 'en', translator: 'the desk' };
  const wording = { kind: 'verbatim', words: 'Ні.', language: 'uk', translation } as const;
  const givenAt = { precision: 'day', on: '2023-01-05', zone: 'UTC' } as const;
  const on = { kind: 'source', thing: sourceId } as const;
  const logged = await logReply(db.client, { actor: one, on, wording, givenAt }, clock);
  if (!logged.ok) throw new Error(logged.reason);
  const step = { actor: two, reply: logged.last, step: 'publish', seen: 0 } as const;
  expect(await takeReplyStep(db.client, step, clock)).toMatchObject({ ok: true });
}

/** Where a text of a redaction stands: `table.column`, of rows that belong to a revision each of their columns. */
const PLACES: readonly string[] = REDACTABLE.flatMap((kind) =>
  [...(SEARCHED.get(kind) ?? [])].flatMap((name) => {
    if (name === 'claim_revision_option') return [`${name}.label`, `${name}.aliases`];
    if (name === 'claim_revision_label') return [`${name}.words`];
    return [`${kind}.${name}`];
  }),
);

/** Texts that no reader sees in the record of an event, and so are not in its form. */
const NOT_SHOWN: readonly string[] = [
  'document_body.text',
  // The entry that publishes a correction binds its note.
  'correction.text',
  'comment.text',
  ...['event', 'claim', 'source', 'statement', 'rendering', 'search'].map((kind) => `${kind}_revision.reason`),
  ...['document_revision.rights', 'document_revision.reason'],
  // In the columns of a document that is older than its revisions.
  ...['document.title', 'document.address', 'document.archived_address'],
];

test('no text that can be redacted is in the form but salted', async () => {
  const mark = (place: number) => `qmark${place}q`;
  await db.client.$transaction(async (tx) => {
    await tx.$executeRaw`set local session_replication_role = 'replica'`;
    for (const [at, place] of PLACES.entries()) {
      const [table, column = ''] = place.split('.');
      const marked = column === 'slug' ? `slug || '-${mark(at)}'` : `"${column}" || '${mark(at)}'`;
      const to = column === 'aliases' ? `array_append(aliases, '${mark(at)}')` : marked;
      await tx.$executeRawUnsafe(`update "${table}" set "${column}" = ${to} where "${column}" is not null`);
    }
    // Nothing of the demonstration is a free text, and nothing has an archived address.
    await tx.$executeRawUnsafe(
      `update document_revision set archived_address = 'https://example.org/${mark(PLACES.indexOf('document_revision.archived_address'))}'`,
    );
  });
  const events = (await db.client.event.findMany({ select: { id: true } })).map(({ id }) => id);
  const now = await db.client.$transaction((tx) => readEventsNow(tx, events));
  const things = now.flatMap(({ shown }) =>
    typeof shown === 'string' ? [] : publicForm({ ...shown, method: '2.0' }).map((one) => one.thing()),
  );
  expect(things.length).toBeGreaterThan(200);
  const [open, salted] = [
    JSON.stringify(things.map(({ says }) => says)),
    JSON.stringify(things.map(({ texts }) => texts)),
  ];
  expect(open).not.toMatch(/qmark\d+q/);
  const unseen = PLACES.filter((_, at) => !salted.includes(mark(at)));
  expect(unseen).toEqual(NOT_SHOWN);
});
