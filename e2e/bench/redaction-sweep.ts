import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Desk, type DeskPerson } from '@/e2e/pages/desk';
import { largeRecord } from '@/e2e/pages/large-record';
import { PlainClient } from '@/e2e/pages/plain-client';
import { publishInBulk } from '@/e2e/pages/publish-in-bulk';
import { readersAddresses } from '@/e2e/pages/readers-addresses';
import { checkLog } from '@/lib/cli/check-log';
import { inProject } from '@/lib/cli/project';
import { startTestServer } from '@/lib/cli/test-server';
import type { EventRecord } from '@/lib/domain/record';
import { systemClock } from '@/lib/platform/clock';
import { databaseAt } from '@/lib/platform/db';
import { textsWith } from '@/lib/store/redactable-texts';
import { logEntry } from '@/lib/writes/entries';
import { approveRedactions } from '@/lib/writes/redact';
import { serveCrossread } from './server-process';

// `npm run redaction:sweep`: a made-up name stands in every text of an event, is published, read and cached, and two people
// redact it. Then everything is searched for it: each row of each table, each file of the database after VACUUM FULL, the
// log of the server, the build with its caches, every answer to readers, and the desk's lists. The log is verified. Exits
// with 1 if the name is anywhere but in the write-ahead log, which the README says how to be rid of.

const NAME = `Rimkolesnik${randomBytes(4).toString('hex')}`;

const database = await startTestServer();
if (!database.ok) throw new Error(database.reason);
const { url } = database.server;
const server = await serveCrossread({ DATABASE_URL: url });
process.env.CROSSREAD_URL = server.url;
const client = databaseAt(url);
const desk = new Desk(client);
const [author, one, two] = await Promise.all([desk.person('reporter'), desk.person('editor'), desk.person('editor')]);
const browser = new PlainClient();
await browser.signIn(one);

const slug = `sweep-${NAME.toLowerCase()}`;
const record = named(largeRecord({ claims: 4, sources: 6 }, slug));
await publishInBulk(client, record, { author, reviewer: one });
await drafts();
const asked = addresses();
const before = await answersWith(asked);
if (before.length === 0) throw new Error('Nothing that readers are sent has the name: the sweep would find nothing.');
const listed = await deskLists();
if (listed.length < 4) throw new Error(`The desk lists the name in ${listed.length} places alone.`);
console.log(`${(await checkLog(url)).published.faults.length} things were not as logged before.`);
console.log(
  `${before.length} of ${asked.length} addresses of readers have the name, and ${(await tables()).length} tables.`,
);

let redacted = 0;
for (let texts = await textsWith(client, NAME); texts.length > 0; texts = await textsWith(client, NAME)) {
  for (const editor of [one, two]) await approved(editor, texts.slice(0, 50));
  redacted += Math.min(50, texts.length);
}
console.log(`${redacted} texts redacted by two people.`);

await client.$executeRawUnsafe('vacuum full');
await client.$executeRawUnsafe('checkpoint');
const [{ data_directory: folder } = { data_directory: '' }] =
  await client.$queryRawUnsafe<{ data_directory: string }[]>('show data_directory');
const files = filesWith(folder);
const isOfWal = (file: string) => file.includes(`${path.sep}pg_wal${path.sep}`);
const found = {
  'tables, each row as text and its bytes': await tables(),
  'files of the database after VACUUM FULL': files.filter((file) => !isOfWal(file)),
  'log of the database server': filesWith(path.dirname(folder), (file) => path.basename(file) === 'log'),
  'the build and its caches': filesWith(inProject('.next')),
  'answers to readers': await answersWith(asked),
  'lists of the desk': await deskLists(),
};
for (const [where, places] of Object.entries(found))
  console.log(`${where}: ${places.length} ${places.slice(0, 5).join(', ')}`);
console.log(`write-ahead log: ${files.filter(isOfWal).length} files, until they are recycled (README).`);
const { chains, published } = await checkLog(url);
for (const { kind, thing, what } of published.faults.slice(0, 5)) console.log(`${kind} ${thing}: ${what}`);
const holds = chains.every(({ verified }) => verified.ok) && published.faults.length === 0;
console.log(
  `log: ${chains.map(({ chain, verified }) => `${chain} ${verified.ok ? 'verified' : 'NOT verified'}`).join(', ')}; published ${holds ? 'as logged' : 'NOT as logged'}.`,
);

await client.$disconnect();
await server.stop();
await database.server.stop();
process.exitCode = Object.values(found).every((places) => places.length === 0) && holds ? 0 : 1;

/** The name in every text of an event that an editor can type, and in its addresses. */
function named(of: EventRecord): EventRecord {
  const texts = new Set([
    ...[
      'title',
      'summary',
      'place',
      'question',
      'shortName',
      'measure',
      'name',
      'description',
      'words',
      'note',
      'hedge',
    ],
  ]);
  const marked = (value: unknown, field = ''): unknown => {
    if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, marked(one)]));
    if (Array.isArray(value)) return value.map((one) => marked(one));
    if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one, key)]));
    if (typeof value !== 'string') return value;
    if (field === 'slug') return value.includes(NAME.toLowerCase()) ? value : `${value}-${NAME.toLowerCase()}`;
    return texts.has(field) ? `${value} ${NAME}` : value;
  };
  return marked(of) as EventRecord;
}

/** What readers never saw: a document with its text, and a draft. */
async function drafts(): Promise<void> {
  const document = {
    slug: `doc-${NAME.toLowerCase()}`,
    title: `Title ${NAME}`,
    text: `${NAME} lives there.`,
    confidential: false,
  };
  const zone = 'Europe/Kyiv';
  const event = {
    slug: `draft-${NAME.toLowerCase()}`,
    title: NAME,
    summary: `${NAME} was there.`,
    zone,
    fictional: true,
  };
  for (const entered of [
    { kind: 'document', entry: { ...document, rights: `Sent by ${NAME}` } },
    { kind: 'event', entry: event },
  ] as const) {
    const outcome = await logEntry(client, { actor: author.id, ...entered, reason: `${NAME} asked` }, systemClock);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  }
}

async function approved({ id }: DeskPerson, texts: readonly { kind: string; target: string }[]): Promise<void> {
  const outcome = await approveRedactions(client, { actor: id, texts, reason: 'At their request' }, systemClock);
  if (!outcome.ok) throw new Error(`${JSON.stringify(texts[outcome.at])}: ${outcome.reason}`);
}

function addresses(): readonly string[] {
  const claim = record.claims[0]?.slug ?? '';
  const of = record.event.slug;
  const values = { slug: of, claim, order: 'newest', page: '1', before: '999999' };
  return [...readersAddresses(values), `/events/${of}?asof=2040-01-01`, `/events/${of}/report.csv?asof=2040-01-01`];
}

function hasName(text: string): boolean {
  return text.toLowerCase().includes(NAME.toLowerCase());
}

/** The addresses whose answer has the name, beside repeating the address itself; each is asked twice, for the caches. */
async function answersWith(all: readonly string[]): Promise<readonly string[]> {
  const told: string[] = [];
  for (const address of [...all, ...all]) {
    const answer = await fetch(`${server.url}${address}`, { redirect: 'manual' });
    const body = Buffer.from(await answer.arrayBuffer()).toString('utf8');
    const without = [address, encodeURI(address), record.event.slug].reduce(
      (left, part) => left.replaceAll(part, ''),
      body,
    );
    if (hasName(answer.ok ? body : without)) told.push(`${address} (${answer.status})`);
  }
  return [...new Set(told)];
}

/** The desk's lists, and what they find: a beginning of the name is looked for, so that the page does not repeat it. */
async function deskLists(): Promise<readonly string[]> {
  const told: string[] = [];
  for (const address of ['/desk', '/desk/events', '/desk/sources', '/desk/documents']) {
    for (const query of ['', `?find=${NAME.slice(0, -4)}`]) {
      const { text } = await browser.get(`${address}${query}`);
      if (hasName(text)) told.push(`${address}${query}`);
    }
  }
  return told;
}

async function tables(): Promise<readonly string[]> {
  const names = await client.$queryRawUnsafe<{ name: string }[]>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  const forms = [NAME, NAME.toLowerCase()].flatMap((form) => [form, Buffer.from(form).toString('hex')]);
  const told: string[] = [];
  for (const { name } of names) {
    const hits = forms.map((_, at) => `strpos(t::text, $${at + 1}) > 0`).join(' or ');
    const rows = await client.$queryRawUnsafe<unknown[]>(`select 1 from "${name}" t where ${hits} limit 1`, ...forms);
    if (rows.length > 0) told.push(name);
  }
  return told;
}

/** Files of a folder with the name in their bytes. */
function filesWith(root: string, isMeant: (file: string) => boolean = () => true): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(root, file))
    .filter((file) => isMeant(file) && statSync(file, { throwIfNoEntry: false })?.isFile())
    .filter((file) => {
      const bytes = readFileSync(file);
      return [NAME, NAME.toLowerCase()].some((form) => bytes.includes(form));
    });
}
