import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Desk, type Thing } from '@/e2e/pages/desk';
import { PlainClient } from '@/e2e/pages/plain-client';
import { checkLog } from '@/lib/cli/check-log';
import { startTestServer } from '@/lib/cli/test-server';
import { databaseAt } from '@/lib/platform/db';
import { checkEvent, recomputeDesk } from '@/lib/writes/recompute';
import { seededRandom } from './draw';
import { type ServedCrossread, serveCrossread } from './server-process';

// `npm run publishing:kill`: kills the server with SIGKILL while it publishes a statement, 50 times (BENCH_KILLS), each time
// at another moment of the request, and starts it again. Each statement has to be published or not: step, publication, log
// entry, standing and content version together, and what lists show is what follows from the record. Then the log is
// verified. On a PostgreSQL server in a temporary folder. Exits with 1 if anything is half done, or if no kill came before
// and none after the statement was published.

const KILLS = Number(process.env.BENCH_KILLS ?? 50);

/** What a publication is made of: its step, its row, its entry in the public log, and what readers see. */
const PARTS = 4;

// Each server that is started wants to be told when this program ends.
process.setMaxListeners(KILLS + 20);

const secret = randomBytes(32).toString('hex');
const database = await startTestServer();
if (!database.ok) throw new Error(database.reason);
const { url } = database.server;
const env = { DATABASE_URL: url, AUTH_SECRET: secret };
let server = await serveCrossread(env);
const client = databaseAt(url);
const desk = new Desk(client, secret);
const [author, editor] = [await desk.person('editor'), await desk.person('editor')];
const random = seededRandom(Number(process.env.BENCH_SEED ?? 1));

/** A statement that waits for review, and sends the form that publishes it. */
async function waiting() {
  process.env.CROSSREAD_URL = server.url;
  const { slug, last } = await desk.event(author, editor, 'but for the last statement');
  await desk.took(author, 'submit', last);
  const browser = await PlainClient.of(desk, editor);
  const page = `/desk/statements/${last.id}`;
  // The first request of a process compiles and connects: it is not the one that is killed.
  await browser.get(page);
  const form = await browser.formWith(page, 'step', 'publish');
  return {
    slug,
    last,
    send: () =>
      browser.post(form).then(
        () => 'answered',
        () => 'cut',
      ),
  };
}

// How long it takes where nothing is killed.
const whole = await waiting();
const began = performance.now();
await whole.send();
const takes = performance.now() - began;

let [published, not, half, differed, answered] = [0, 0, 0, 0, 0];
for (let kill = 0; kill < KILLS; kill += 1) {
  const { slug, last, send } = await waiting();
  const sent = send();
  await pause(random() * 2 * takes);
  await killed(server);
  if ((await sent) === 'answered') answered += 1;
  const found = await partsOf(last);
  if (found === 0) not += 1;
  else if (found === PARTS) published += 1;
  else half += 1;
  const projection = await checkEvent(client, await desk.eventId(slug));
  differed += projection.differed;
  server = await serveCrossread(env);
}
const lists = await recomputeDesk(client, { mode: 'check' });
const { chains, published: bound } = await checkLog(url);
const holds = chains.every(({ verified }) => verified.ok) && bound.faults.length === 0;
console.log(
  `${KILLS} kills within ${Math.round(2 * takes)} ms: ${published} published (${answered} answered), ${not} not, ${half} half; ${differed} rows of events and ${lists.differed} of the desk’s lists differ from their recomputation; log ${holds ? 'verified' : 'NOT verified'}.`,
);
await client.$disconnect();
await server.stop();
await database.server.stop();
process.exitCode = half + differed + lists.differed === 0 && holds && published > 0 && not > 0 ? 0 : 1;

/** How many parts of a publication are there. */
async function partsOf({ kind, id }: Thing): Promise<number> {
  const [row] = await client.$queryRaw<{ parts: number }[]>`
    select (select count(*) from transition where kind = ${kind}::reviewed and thing_id = ${id}::uuid and step = 'publish')::int
      + (select count(*) from publication p join statement_revision r on r.id = p.statement_revision_id where r.statement_id = ${id}::uuid)::int
      + (select count(*) from log_entry l join transition t on t.id = l.transition_id
          where l.chain = 'public' and t.thing_id = ${id}::uuid and t.step = 'publish')::int
      + (select count(*) from statement where id = ${id}::uuid and standing = 'shown' and published_revision_id is not null)::int as parts`;
  return row?.parts ?? -1;
}

/** The server, and the command that started it. */
async function killed({ pid, root, stop }: ServedCrossread): Promise<void> {
  process.kill(pid, 'SIGKILL');
  if (root !== pid) process.kill(root, 'SIGKILL');
  await stop().catch(() => {});
}
