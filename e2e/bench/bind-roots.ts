import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { Desk } from '@/e2e/pages/desk';
import { largeRecord } from '@/e2e/pages/large-record';
import { publishInBulk } from '@/e2e/pages/publish-in-bulk';
import { migrationsFolder } from '@/lib/cli/prepare-database';
import type { Reviewed } from '@/lib/domain/review';
import { systemClock } from '@/lib/platform/clock';
import { databaseAt } from '@/lib/platform/db';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { migrate } from '@/lib/platform/migrate';
import { reviewable, type StepTaken } from '@/lib/store/steps';
import { takeStep } from '@/lib/writes/step';
import { grouped, medianOf } from './timing';

// `npm run roots:bench`: how long a public step takes on an event of so many questions (BENCH_SIZES), and on a source that
// appears in so many events (BENCH_EVENTS), on a PostgreSQL server (TEST_SERVER_URL). What a step did before it bound
// anything is measured by the same script in the version before.

const SIZES = (process.env.BENCH_SIZES ?? '10,200').split(',').map(Number);
const EVENTS = Number(process.env.BENCH_EVENTS ?? 100);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 10);

const admin = new pg.Client({ connectionString: process.env.TEST_SERVER_URL });
const name = `bench_roots_${randomBytes(4).toString('hex')}`;
await admin.connect();
await admin.query(`create database ${name}`);
const url = new URL(process.env.TEST_SERVER_URL ?? '');
url.pathname = `/${name}`;
const migrated = await migrate(url.href, migrationsFolder);
if (!migrated.ok) throw new Error(migrated.reason);
const client = databaseAt(url.href);
try {
  const desk = new Desk(client);
  const [author, one, two] = [await desk.person('reporter'), await desk.person('editor'), await desk.person('editor')];
  for (const claims of SIZES) {
    const record = largeRecord({ claims, sources: 100 }, `of-${claims}`);
    const began = performance.now();
    await publishInBulk(client, record, { author, reviewer: one });
    const { id } = await client.statement.findFirstOrThrow({
      where: { event: { slug: `of-${claims}` }, standing: 'shown' },
      orderBy: { ref: 'asc' },
    });
    await client.$executeRaw`analyze`;
    const made = ((performance.now() - began) / 1000).toFixed(1);
    const [first, ...times] = await stepsOn(client, 'statement', id, [one.id, two.id], ROUNDS + 1);
    console.log(
      `${grouped(record.statements.length)} statements (made in ${made} s): the first step ${Math.round(first ?? 0)} ms, then ${Math.round(medianOf(times))} ms`,
    );
  }
  for (let event = 0; event < EVENTS; event += 1) {
    await publishInBulk(client, largeRecord({ claims: 1, sources: 3 }, `small-${event}`), { author, reviewer: one });
  }
  if (EVENTS > 0) {
    const source = await inEveryEvent();
    const [first, ...times] = await stepsOn(client, 'source', source, [one.id, two.id], 3);
    console.log(
      `A source of ${EVENTS} events: the first step ${Math.round(first ?? 0)} ms, then ${Math.round(medianOf(times))} ms`,
    );
  }
} finally {
  await client.$disconnect();
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
}

/** Gives a statement of each small event to one source. */
async function inEveryEvent(): Promise<string> {
  const { sourceId } = await client.statement.findFirstOrThrow({ where: { event: { slug: 'small-0' } } });
  await client.$transaction(async (tx) => {
    await tx.$executeRaw`set local session_replication_role = 'replica'`;
    await tx.$executeRaw`
      update statement set source_id = ${sourceId}::uuid where id in (
        select distinct on (s.event_id) s.id from statement s join event e on e.id = s.event_id
        where e.slug like 'small-%' order by s.event_id, s.ref)`;
  });
  return sourceId;
}

/** Holds and releases a thing; the times of the steps that readers see. */
async function stepsOn(db: PrismaClient, kind: Reviewed, thing: string, people: [string, string], rounds: number) {
  const times: number[] = [];
  const step = async (actor: string, of: StepTaken) => {
    const found = await reviewable(db, kind, thing);
    const seen = { version: found?.version ?? 0, revision: found?.latest.revision ?? '' };
    const began = performance.now();
    const asked = { actor, step: of, kind, thing, seen, reason: 'For a measurement.' } as const;
    const taken = await takeStep(db, asked, systemClock);
    if (!taken.ok) throw new Error(`The step was refused: ${JSON.stringify(taken.reason)}.`);
    return performance.now() - began;
  };
  for (let round = 0; round < rounds; round += 1) {
    times.push(await step(people[0], 'hold'));
    await step(people[0], 'ask to release');
    times.push(await step(people[1], 'release'));
  }
  return times;
}
