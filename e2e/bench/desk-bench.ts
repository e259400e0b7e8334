import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { databaseAt } from '@/lib/platform/db';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { migrate } from '@/lib/platform/migrate';
import { countForDesk, listForDesk } from '@/lib/store/desk-list';
import { logEntry } from '@/lib/writes/entries';
import { recomputeDesk } from '@/lib/writes/recompute';
import { clock, newcomer } from '@/lib/writes/testing/desk';
import { aStatement } from '@/lib/writes/testing/entering';
import { claimId, fillDesk, ON_A_CLAIM, sourceId } from './desk-rows';
import { grouped } from './timing';

// Measures a save and the queue of the desk with many statements beside few: `npm run desk:bench`. BENCH_DATABASE_URL names
// a PostgreSQL server whose user may create databases; without it, there is nothing to measure.

const FEW = 10_000;
const many = Number(process.env.BENCH_STATEMENTS ?? 1_000_000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 500);
/** Of the time with few: the most that the median and the slowest of a hundred may take with many. */
const MOST = { p50: 2, p99: 3 };

type Desk = {
  statements: number;
  client: PrismaClient;
  people: readonly [string, string, string];
  drop(): Promise<void>;
};

async function deskOf(server: string, statements: number): Promise<Desk> {
  const name = `crossread_bench_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database "${name}" template template0 encoding 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const migrated = await migrate(url.href, path.resolve(import.meta.dirname, '../../prisma/migrations'));
  if (!migrated.ok) throw new Error(migrated.reason);
  const client = databaseAt(url.href);
  const people = [
    await newcomer(client, 'editor', 'one'),
    await newcomer(client, 'editor', 'two'),
    await newcomer(client, 'editor', 'three'),
  ] as const;
  const db = new pg.Client({ connectionString: url.href });
  await db.connect();
  const started = performance.now();
  const listed = await fillDesk(db, statements, people);
  const filled = performance.now() - started;
  await db.end();
  console.log(
    `${grouped(statements)} statements filled in ${grouped(filled / 1000)} s, of which the desk's lists ${grouped(listed / 1000)} s.`,
  );
  const drop = async () => {
    await client.$disconnect();
    await admin.query(`drop database "${name}" with (force)`);
    await admin.end();
  };
  return { statements, client, people, drop };
}

type Task = { name: string; run(desk: Desk, round: number): Promise<unknown> };

/** Another claim in each round, spread over the whole record, and always one that has as many statements. */
const claimOf = ({ statements }: Desk, round: number): number => ((round * 7919) % (statements / ON_A_CLAIM)) + 1;

/** The parts of the desk's list of which each page says how much is in them. */
const countedFor = (person: string) => [
  { filter: 'submitted' as const },
  { filter: 'draft' as const, author: person },
  { filter: 'returned' as const, author: person },
  { filter: 'open' as const, assigned: person },
  ...(['draft', 'returned', 'shown', 'held', 'withdrawn', 'discarded'] as const).map((filter) => ({ filter })),
];
/** Up to this many of each are counted, as lib/reads/desk has it. */
const COUNTED = 100;

const page = { skip: 0, take: 20 } as const;
const TASKS: readonly Task[] = [
  {
    name: 'a save',
    async run(desk, round) {
      const claim = claimOf(desk, round);
      const entry = aStatement(claimId(claim), sourceId(claim, round));
      const outcome = await logEntry(desk.client, { actor: desk.people[0], kind: 'statement', entry }, clock);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
    },
  },
  { name: 'the queue', run: ({ client }) => listForDesk(client, { filter: 'submitted', order: 'needed', ...page }) },
  {
    name: 'assigned',
    run: ({ client, people: [assigned] }) =>
      listForDesk(client, { filter: 'open', assigned, order: 'needed', ...page }),
  },
  {
    name: 'how much',
    run: ({ client, people: [person] }) => countForDesk(client, countedFor(person), COUNTED),
  },
  {
    name: 'my drafts',
    run: ({ client, people: [author] }) => listForDesk(client, { filter: 'draft', author, ...page }),
  },
  { name: 'everything', run: ({ client }) => listForDesk(client, { filter: 'all', ...page }) },
  {
    name: 'recent changes',
    run: ({ client }) => listForDesk(client, { filter: 'all', order: 'changed', ...page }),
  },
  {
    name: 'a search',
    run: ({ client }, round) =>
      listForDesk(client, { filter: 'all', words: { typed: `place${1000 + round}`, reader: randomUUID() }, ...page }),
  },
];

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

async function measured(desks: readonly Desk[]): Promise<boolean> {
  const holds: boolean[] = [];
  for (const { name, run } of TASKS) {
    const times = desks.map(() => [] as number[]);
    for (let round = -5; round < rounds; round++) {
      for (const [which, desk] of desks.entries()) {
        const started = performance.now();
        await run(desk, round + 5);
        if (round >= 0) times[which]?.push(performance.now() - started);
      }
    }
    const [few = [], lots = []] = times;
    const told = (share: number) => ({
      few: at(few, share),
      lots: at(lots, share),
      ratio: at(lots, share) / at(few, share),
    });
    const [p50, p99] = [told(0.5), told(0.99)];
    const ok = p50.ratio <= MOST.p50 && p99.ratio <= MOST.p99;
    holds.push(ok);
    const text = ({ few: a, lots: b, ratio }: typeof p50) =>
      `${a.toFixed(1)} → ${b.toFixed(1)} ms (×${ratio.toFixed(2)})`;
    console.log(`${name.padEnd(15)} p50 ${text(p50)}   p99 ${text(p99)}${ok ? '' : '   TOO SLOW'}`);
  }
  return holds.every(Boolean);
}

const server = process.env.BENCH_DATABASE_URL;
if (server === undefined) console.log('Left out: BENCH_DATABASE_URL names no PostgreSQL.');
else {
  const desks = [await deskOf(server, FEW), await deskOf(server, many)];
  try {
    console.log(`${grouped(FEW)} statements → ${grouped(many)}, ${rounds} rounds in turn:`);
    const isQuick = await measured(desks);
    const [few] = desks;
    const compared = few && (await recomputeDesk(few.client, { mode: 'check' }));
    console.log(`Of ${compared?.rows} rows of the smaller desk ${compared?.differed} differ from what follows.`);
    process.exitCode = isQuick && compared?.differed === 0 ? 0 : 1;
  } finally {
    for (const desk of desks) await desk.drop();
  }
}
