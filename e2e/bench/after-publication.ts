import { Desk } from '@/e2e/pages/desk';
import { PlainClient } from '@/e2e/pages/plain-client';
import { systemClock } from '@/lib/platform/clock';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { refreshRecord } from '@/lib/store/event-refresh';
import { reviewable, type StepTaken } from '@/lib/store/steps';
import { takeStep } from '@/lib/writes/step';
import type { ServedCrossread } from './server-process';
import { medianOf } from './timing';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const QUIET = 5_000;
const EVERY = 20;

type Times = { reader: number[]; desk: number[] };

/**
 * Two editors hold one statement of a large event and release it again. Measured from the moment of the step: how long
 * until a reader gets the updated page, and how long a cached page of another event and a desk page take meanwhile,
 * compared with an idle server.
 */
export async function printAfterPublication(
  server: ServedCrossread,
  client: PrismaClient,
  slug: string,
): Promise<void> {
  process.env.CROSSREAD_URL = server.url;
  const desk = new Desk(client);
  const [one, two] = [await desk.person('editor'), await desk.person('editor')];
  await desk.forgetAddresses();
  const signedIn = new PlainClient();
  await signedIn.signIn(one);
  const page = `${server.url}/events/${slug}`;
  const { id, eventId } = await client.statement.findFirstOrThrow({
    where: { event: { slug }, standing: 'shown', claim: { standing: 'shown' } },
    orderBy: { ref: 'asc' },
  });
  // A server that takes a step has read the event for its readers.
  await client.$transaction((tx) => refreshRecord(tx, eventId, Number.POSITIVE_INFINITY), { timeout: 600_000 });
  const step = async (actor: string, name: StepTaken) => {
    const found = await reviewable(client, 'statement', id);
    if (found === undefined) throw new Error('The statement is gone.');
    const seen = { version: found.version, revision: found.latest.revision };
    const said = { reason: 'For a measurement.', correction: 'no correction' } as const;
    const asked = { actor, step: name, kind: 'statement', thing: id, seen, ...said } as const;
    const taken = await takeStep(client, asked, systemClock);
    if (!taken.ok) throw new Error(`The step was refused: ${taken.reason}.`);
  };
  const others = { reader: `${server.url}/events/makiivka`, desk: () => signedIn.get('/desk') };
  for (let time = 0; time < 4; time += 1) await (await fetch(page)).text();
  const quiet = await sampled(others, () => new Promise((resolve) => setTimeout(resolve, QUIET)));

  const waits: number[] = [];
  const busy: Times = { reader: [], desk: [] };
  const taking: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ['hold', 'release'] as const) {
      const before = statementsIn(await (await fetch(page)).text());
      const began = performance.now();
      if (name === 'release') await step(one.id, 'ask to release');
      await step(name === 'hold' ? one.id : two.id, name);
      const taken = performance.now();
      taking.push(taken - began);
      const times = await sampled(others, async () => {
        while (statementsIn(await (await fetch(page)).text()) === before);
      });
      waits.push(performance.now() - taken);
      busy.reader.push(...times.reader);
      busy.desk.push(...times.desk);
    }
  }
  const print = (name: string, times: readonly number[], at: readonly number[]) =>
    console.log(
      `  ${name}: p50 ${medianOf(times).toFixed(0)} ms against ${medianOf(at).toFixed(0)}, p99 ${p99(times).toFixed(0)} against ${p99(at).toFixed(0)} (${times.length} and ${at.length} requests)`,
    );
  console.log(`\nA statement of /events/${slug} is held and released, ${waits.length} steps:`);
  console.log(
    `  a reader has the page after ${medianOf(waits).toFixed(0)} ms (${Math.min(...waits).toFixed(0)} to ${Math.max(...waits).toFixed(0)}); the steps themselves took ${medianOf(taking).toFixed(0)}`,
  );
  print('a page of another event meanwhile', busy.reader, quiet.reader);
  print('a page of the desk meanwhile', busy.desk, quiet.desk);
}

/** How many statements the page says are on record; not how many an outlet passed on, which stands before it. */
function statementsIn(html: string): string {
  const [, many] = /sources, ([\d,]+) statements/.exec(html) ?? [];
  if (many === undefined)
    throw new Error(`The page does not say how many statements are on record: ${html.slice(0, 500)}`);
  return many;
}

/** Requests both pages every 20 ms while `work` runs; desk requests are sequential. */
async function sampled(
  { reader, desk }: { reader: string; desk: () => Promise<unknown> },
  work: () => Promise<unknown>,
): Promise<Times> {
  const asked: Promise<number>[] = [];
  const timed = async (ask: () => Promise<unknown>) => {
    const began = performance.now();
    await ask();
    return performance.now() - began;
  };
  const timer = setInterval(() => asked.push(timed(async () => (await fetch(reader)).text())), EVERY);
  let isDone = false;
  const desks: number[] = [];
  const asking = (async () => {
    while (!isDone) {
      desks.push(await timed(desk));
      await new Promise((resolve) => setTimeout(resolve, EVERY));
    }
  })();
  await work();
  isDone = true;
  clearInterval(timer);
  await asking;
  return { reader: await Promise.all(asked), desk: desks };
}

function p99(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))] ?? Number.NaN;
}
