import { setTimeout as pause } from 'node:timers/promises';
import { Desk } from '@/e2e/pages/desk';
import { PlainClient, type PostedForm } from '@/e2e/pages/plain-client';
import { systemClock } from '@/lib/platform/clock';
import { folderOwner } from '@/lib/platform/data-folder-lock';
import { databaseAt } from '@/lib/platform/db';
import { invite } from '@/lib/writes/invitations';
import { serveCrossread } from './server-process';
import { interleaved, spread } from './timing';

// `npm run forms:bench`: what a form with 150,000 characters in one field costs, compared with the same form with a
// field of ordinary length that is refused as well, and how long readers wait for a cached page meanwhile. Exits with 1
// if a long form takes more than three times as long, or if a cached page's p99 is more than three times that of a
// quiet server.

const LENGTH = 150_000;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 10);
const MOST = 3;

type Case = { name: string; client: PlainClient; form: PostedForm; field: string; ordinary: string; long: string };

const dots = `a@${'.'.repeat(LENGTH)}@`;
const letters = 'x'.repeat(LENGTH);

const server = await serveCrossread();
process.env.CROSSREAD_URL = server.url;
const url = (await folderOwner(server.dataDir))?.databaseUrl ?? '';
const client = databaseAt(url);
const desk = new Desk(client);

const administrator = await desk.person('administrator');
const invited = await invite(client, { actor: administrator.id, role: 'reporter' }, systemClock);
if (!invited.ok) throw new Error(invited.reason);
const signedIn = new PlainClient();
await signedIn.signIn(administrator);
const stranger = new PlainClient();
const author = await desk.person('reporter');
const thing = await desk.draft(author);
await desk.took(author, 'submit', thing);

async function casesOf(
  who: PlainClient,
  address: string,
  field: string,
  fields: Record<string, [ordinary: string, long: string]>,
): Promise<Case[]> {
  const form = await who.formWith(address, field);
  const named = Object.entries(fields);
  return named.map(([name, [ordinary, long]]) => ({
    name: `${address.replace(/\/[\w-]{32}$/, '/…')} ${name}`,
    client: who,
    form: { ...form, fields: new Map([...form.fields, ...named.map(([key, [usual]]) => [key, usual] as const)]) },
    field: name,
    ordinary,
    long,
  }));
}

const cases = [
  ...(await casesOf(stranger, '/sign-in', 'password', { email: ['nobody', dots], password: ['', letters] })),
  ...(await casesOf(stranger, '/report-an-error', 'email', {
    about: ['//x', `/${letters}`],
    wrong: ['short', letters],
    evidence: ['there', ' '.repeat(LENGTH)],
    email: ['nobody', dots],
  })),
  ...(await casesOf(stranger, `/invitation/${invited.token}`, 'token', {
    token: [invited.token, letters],
    name: ['', letters],
    email: ['nobody', dots],
    password: ['short', letters],
  })),
  ...(await casesOf(signedIn, '/desk/account', 'current', { current: ['', letters], password: ['short', letters] })),
  ...(await casesOf(signedIn, '/desk?show=submitted', 'thing', { reason: ['', letters] })),
];

async function send({ client: who, form, field }: Case, value: string): Promise<number> {
  const { status } = await who.post(form, { [field]: value });
  return status;
}

let isSlow = false;
for (const one of cases) {
  const [ordinary, long] = await interleaved(
    [
      { name: 'ordinary', run: () => counted(() => send(one, one.ordinary)) },
      { name: 'long', run: () => counted(() => send(one, one.long)) },
    ],
    ROUNDS,
  );
  if (!ordinary || !long) continue;
  const ratio = long.median / ordinary.median;
  isSlow ||= ratio > MOST;
  console.log(
    `${one.name}: ${spread(ordinary)} (${ordinary.last}), of ${LENGTH} characters ${spread(long)} (${long.last}): ${ratio.toFixed(2)} times`,
  );
}

/** Attempts have a rate limit per client address, and all of these come from one. */
async function counted<T>(run: () => Promise<T>): Promise<T> {
  await client.attempt.deleteMany({});
  return run();
}

async function p99(): Promise<number> {
  const times: number[] = [];
  const until = performance.now() + SECONDS * 1000;
  const reader = async () => {
    while (performance.now() < until) {
      const started = performance.now();
      await (await fetch(`${server.url}/events/makiivka`)).text();
      times.push(performance.now() - started);
      await pause(5);
    }
  };
  await Promise.all([reader(), reader()]);
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
}

await p99();
const quiet = await p99();
let isOver = false;
const attack = async () => {
  while (!isOver) for (const one of cases.slice(0, 6)) await counted(() => send(one, one.long));
};
const attacking = attack();
const meanwhile = await p99();
isOver = true;
await attacking;
console.log(
  `A cached page, p99: ${quiet.toFixed(1)} ms, while one sends long forms ${meanwhile.toFixed(1)} ms: ${(meanwhile / quiet).toFixed(2)} times`,
);
await client.$disconnect();
await server.stop();
process.exitCode = isSlow || meanwhile / quiet > MOST ? 1 : 0;
