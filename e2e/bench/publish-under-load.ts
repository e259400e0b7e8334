import { Desk } from '@/e2e/pages/desk';
import { PlainClient } from '@/e2e/pages/plain-client';
import { folderOwner } from '@/lib/platform/data-folder-lock';
import { databaseAt } from '@/lib/platform/db';
import { underLoad } from './load';
import type { ServedCrossread } from './server-process';

const EVERY = 20;
const SECONDS = 12;
const BEFORE = 4_000;

type Probe = { sent: number; answered: number; status: number; isNew: boolean };

/**
 * While eight connections request the cached page of an event, an editor publishes a statement of it with the desk's
 * form; another client requests the page every 20 ms. Measures how long until every reader sees it, and whether an
 * older page ever returns.
 */
export async function publishUnderLoad(server: ServedCrossread): Promise<boolean> {
  process.env.CROSSREAD_URL = server.url;
  const url = (await folderOwner(server.dataDir))?.databaseUrl;
  if (url === undefined) throw new Error(`No database is open in ${server.dataDir}.`);
  const client = databaseAt(url);
  try {
    const desk = new Desk(client);
    const [reporter, editor] = [await desk.person('reporter'), await desk.person('editor')];
    const { slug, mark, last } = await desk.event(reporter, editor, 'but for the last statement');
    await desk.took(reporter, 'submit', last);
    const person = new PlainClient();
    await person.signIn(editor);
    const form = (await person.forms('/desk?show=submitted')).find(
      ({ fields }) => fields.get('thing') === last.id && fields.get('step') === 'publish',
    );
    if (form === undefined) throw new Error('The desk shows nothing to publish.');
    return await measured(server, `/events/${slug}`, `Harbour paper ${mark}`, () => person.post(form));
  } finally {
    await client.$disconnect();
  }
}

async function measured(server: ServedCrossread, path: string, words: string, publish: () => Promise<unknown>) {
  for (let time = 0; time < 3; time++) await (await fetch(`${server.url}${path}`)).text();
  const load = underLoad({ name: path, server, path }, SECONDS);
  const stopProbing = probe(`${server.url}${path}`, words);
  await new Promise((resolve) => setTimeout(resolve, BEFORE));
  const sent = performance.now();
  await publish();
  const published = performance.now();
  const run = await load;
  const probes = await stopProbing();

  const after = (at: number) => `${((at - sent) / 1000).toFixed(2)} s`;
  const firstNew = Math.min(...probes.filter(({ isNew }) => isNew).map(({ answered }) => answered));
  const old = probes.filter(({ isNew }) => !isNew);
  const lastOld = old.reduce((last, one) => (one.answered > last.answered ? one : last), old[0] as Probe);
  const wentBack = old.filter((one) => one.sent > firstNew).length;
  const late = old.filter((one) => one.sent > published).length;
  const failed = probes.filter(({ status }) => status !== 200).length;
  console.log(`\nA statement is published while ${path} gives ${run.perSecond.toFixed(0)} answers a second:`);
  console.log(`  the action answered after ${after(published)}; a reader saw it first after ${after(firstNew)}`);
  console.log(
    `  the last old page was requested after ${after(lastOld.sent)} and arrived after ${after(lastOld.answered)}`,
  );
  console.log(
    `  old pages requested after the action's response: ${late}; requested after a reader had seen the new page: ${wentBack}`,
  );
  console.log(
    `  of ${probes.length} probes the slowest took ${Math.round(slowest(probes))} ms, under load ${Math.round(run.slowest)} ms`,
  );
  console.log(`  answers that were not 200: ${run.failed} of the load, ${failed} of the probes`);
  return wentBack === 0 && late === 0 && run.failed + failed === 0;
}

const slowest = (probes: readonly Probe[]): number => Math.max(...probes.map(({ sent, answered }) => answered - sent));

/** Sends a request every 20 ms, without waiting for earlier responses, until stopped. */
function probe(address: string, words: string): () => Promise<readonly Probe[]> {
  const asked: Promise<Probe>[] = [];
  const timer = setInterval(() => asked.push(once(address, words)), EVERY);
  return () => {
    clearInterval(timer);
    return Promise.all(asked);
  };
}

async function once(address: string, words: string): Promise<Probe> {
  const sent = performance.now();
  try {
    const answer = await fetch(address);
    const isNew = (await answer.text()).includes(words);
    return { sent, answered: performance.now(), status: answer.status, isNew };
  } catch {
    return { sent, answered: performance.now(), status: 0, isNew: false };
  }
}
