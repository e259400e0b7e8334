import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLog } from '@/lib/cli/check-log';
import { faultsIn } from '@/lib/cli/testing/faults';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { publicRecord } from '@/lib/reads/records';
import { id } from '@/lib/store/testing/rows';
import { person } from '@/lib/store/testing/steps';
import { approveRedaction } from './redact';
import { clock, rowsOf } from './testing/desk';

let db: TestDatabase;
/** Words that a statement contains, a quote repeats, and a captured document has in its text. */
let marker: string;
let wording: string;
let event: string;

beforeAll(async () => {
  db = await programDatabase('demonstration');
  for (const [name, role] of [
    ['one', 'editor'],
    ['two', 'editor'],
    ['third', 'administrator'],
    ['writer', 'reporter'],
  ] as const) {
    const { text, values } = person(name, role);
    await db.client.$executeRawUnsafe(text, ...values);
  }
  const [row] = await db.client.$queryRaw<{ marker: string; wording: string; event: string }[]>`
    select q.exact as marker, w.id as wording, v.slug as event
    from evidence e join quote q on q.id = e.quote_id join statement_revision r on r.id = e.statement_revision_id
      join wording w on w.id = r.wording_id join statement s on s.published_revision_id = r.id
      join event v on v.id = s.event_id
    where strpos(w.words, q.exact) > 0 and strpos(q.exact, '"') = 0 order by length(q.exact) desc limit 1`;
  if (!row) throw new Error('The demonstration quotes nothing of what it has captured.');
  ({ marker, wording, event } = row);
});
afterAll(() => db.close());

const approve = (who: string, kind: string, target: string, reason = 'a private person, at their request') =>
  approveRedaction(db.client, { actor: id(who), kind, target, reason }, clock);

/** Which tables contain the words, as text or as bytes. */
async function tablesWith(words: string): Promise<string[]> {
  const tables = await db.client.$queryRaw<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`;
  const hex = Buffer.from(words, 'utf8').toString('hex');
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await db.client.$queryRawUnsafe<{ many: number }[]>(
      `select count(*)::int as many from "${name}" t where strpos(t::text, $1) > 0 or strpos(t::text, $2) > 0`,
      words,
      hex,
    );
    if (row && row.many > 0) found.push(name);
  }
  return found.sort();
}

describe('refused, and nothing is left behind', () => {
  test.each([
    ['by a reporter', 'writer', 'wording', undefined, 'not this role'],
    ['by nobody', 'nobody', 'wording', undefined, 'not signed in'],
    ['of something that cannot be redacted', 'one', 'statement_revision', undefined, 'no such thing'],
    ['of "constructor"', 'one', 'constructor', undefined, 'no such thing'],
    ['of something that is not there', 'one', 'quote', undefined, 'no such thing'],
    ['without a reason', 'one', 'wording', ' ', 'no reason given'],
  ])('%s', async (_, who, kind, reason, refusal) => {
    const before = await rowsOf(db.client);
    expect(await approve(who, kind, wording, reason)).toEqual({ ok: false, reason: refusal });
    expect(await rowsOf(db.client)).toEqual(before);
    expect(await db.client.redactionApproval.count()).toBe(0);
  });
});

test('one person approves, and the words stay; nobody approves twice', async () => {
  expect(await approve('one', 'wording', wording)).toEqual({ ok: true, isRedacted: false });
  expect(await approve('one', 'wording', wording)).toEqual({ ok: false, reason: 'your own' });
  expect(await tablesWith(marker)).toContain('wording');
  const last = await db.client.logEntry.findFirstOrThrow({ where: { chain: 'private' }, orderBy: { number: 'desc' } });
  expect(JSON.parse(last.body)).toMatchObject({
    did: 'approve redaction',
    by: 'one',
    target: wording,
    kind: 'statement',
  });
});

test('a second person makes the tombstone: the page reads "[redacted]"', async () => {
  expect(await approve('two', 'wording', wording)).toEqual({ ok: true, isRedacted: true });
  expect(await approve('third', 'wording', wording)).toEqual({ ok: false, reason: 'redacted already' });
  const read = await publicRecord(event);
  if (!read.ok) throw new Error('The event is not published.');
  expect(read.record.statements.filter((said) => said.wording.words === '[redacted]')).toHaveLength(1);
  const last = await db.client.logEntry.findFirstOrThrow({ where: { chain: 'public' }, orderBy: { number: 'desc' } });
  expect(JSON.parse(last.body)).toMatchObject({ did: 'redact', by: 'two', with: 'one', text: 'wording' });
});

test('once everything that repeats the words is redacted the same way, no column contains them', async () => {
  const rest = await db.client.$queryRaw<{ kind: string; target: string }[]>`
    select 'wording' as kind, id as target from wording where strpos(wording::text, ${marker}) > 0
    union all select 'quote', id from quote where strpos(quote::text, ${marker}) > 0
    union all select 'document_body', document_id from document_body where strpos(text, ${marker}) > 0`;
  expect(new Set(rest.map(({ kind }) => kind))).toContain('document_body');
  for (const { kind, target } of rest) {
    expect(await approve('one', kind, target)).toEqual({ ok: true, isRedacted: false });
    expect(await approve('two', kind, target)).toEqual({ ok: true, isRedacted: true });
  }
  expect(await tablesWith(marker)).toEqual([]);
  expect(JSON.stringify(await publicRecord(event))).not.toContain(marker);
});

test('a hedge goes with the words', async () => {
  const hedge = 'a realistic possibility';
  const { id: hedged } = await db.client.wording.findFirstOrThrow({ where: { hedge } });
  await approve('one', 'wording', hedged);
  expect(await approve('two', 'wording', hedged)).toEqual({ ok: true, isRedacted: true });
  expect(await tablesWith(hedge)).toEqual([]);
});

test('a redacted text that belongs to no one thing may be in any event: servers treat all events as changed', async () => {
  const { id: quote } = await db.client.quote.findFirstOrThrow({ where: { redactedAt: null } });
  await approve('one', 'quote', quote);
  expect(await approve('two', 'quote', quote)).toEqual({ ok: true, isRedacted: true });
  const { number, ofAnyEvent } = await db.client.contentVersion.findUniqueOrThrow({ where: { id: 1 } });
  expect(ofAnyEvent).toBe(number);
});

test('a reason is redacted, and the step that it was given for stays', async () => {
  const reason = await db.client.reason.create({ data: { text: 'Ivan P., 14', salt: new Uint8Array(16).fill(7) } });
  await approve('one', 'reason', reason.id);
  expect(await approve('two', 'reason', reason.id)).toEqual({ ok: true, isRedacted: true });
  expect(await tablesWith('Ivan P.')).toEqual([]);
});

test('the texts of a revision are redacted together, and its entry still binds it', async () => {
  const { id: target, name } = await db.client.sourceRevision.findFirstOrThrow({
    where: { reliability: { not: null } },
  });
  expect(await approve('one', 'source_revision', target)).toEqual({ ok: true, isRedacted: false });
  expect(await approve('two', 'source_revision', target)).toEqual({ ok: true, isRedacted: true });
  expect(await approve('third', 'source_revision', target)).toEqual({ ok: false, reason: 'redacted already' });
  const row = await db.client.sourceRevision.findUniqueOrThrow({ where: { id: target } });
  expect(row).toMatchObject({ name: '[redacted]', aliases: [], reason: '[redacted]', reliabilityReason: '[redacted]' });
  expect(Buffer.from(row.textsSalt ?? 'x').toString('hex')).toBe('0'.repeat(32));
  expect(JSON.stringify(row)).not.toContain(name);
  const last = await db.client.logEntry.findFirstOrThrow({ where: { chain: 'public' }, orderBy: { number: 'desc' } });
  expect(JSON.parse(last.body)).toMatchObject({ did: 'redact', kind: 'source', thing: row.sourceId, revision: 1 });
  expect(JSON.parse(last.body)).not.toHaveProperty('digest');
});

test('short names, and the words of labels, go with the texts of their revision', async () => {
  const label = { words: 'identified by name' };
  const { claimRevisionId: claim } = await db.client.claimRevisionLabel.findFirstOrThrow({ where: label });
  const { id: source } = await db.client.sourceRevision.findFirstOrThrow({
    where: { shortName: 'Ukrainian military' },
  });
  for (const [kind, target] of [
    ['claim_revision', claim],
    ['source_revision', source],
  ] as const) {
    expect(await approve('one', kind, target)).toEqual({ ok: true, isRedacted: false });
    expect(await approve('two', kind, target)).toEqual({ ok: true, isRedacted: true });
  }
  const shortName = '[redacted]';
  expect(await db.client.claimRevision.findUniqueOrThrow({ where: { id: claim } })).toMatchObject({ shortName });
  expect(await db.client.sourceRevision.findUniqueOrThrow({ where: { id: source } })).toMatchObject({ shortName });
  const labels = await db.client.claimRevisionLabel.findMany({ where: { claimRevisionId: claim } });
  expect(labels.map(({ words }) => words)).toEqual(Array(3).fill('[redacted]'));
});

test('an address becomes one that says nothing, and every cache starts anew', async () => {
  const { id: target, slug } = await db.client.event.findFirstOrThrow({ where: { slug: 'covid-italy' } });
  const before = await db.client.contentVersion.findUniqueOrThrow({ where: { id: 1 } });
  await approve('one', 'event', target);
  expect(await approve('two', 'event', target)).toEqual({ ok: true, isRedacted: true });
  expect(await publicRecord(slug)).toMatchObject({ ok: false });
  expect(await publicRecord(`redacted-${target}`)).toMatchObject({ ok: true });
  const { number } = await db.client.contentVersion.findUniqueOrThrow({ where: { id: 1 } });
  expect(number).toBeGreaterThan(before.number);
  // With an event that is named, servers would go on serving what they have cached under the old address.
  expect(await db.client.eventVersion.count({ where: { number } })).toBe(0);
});

test('both chains can be verified, and so can all that they bind', async () => {
  expect(await faultsIn(db.url)).toEqual([]);
  const { published } = await checkLog(db.url);
  expect(published.things).toBeGreaterThan(100);
});
