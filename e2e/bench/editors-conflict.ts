import { randomBytes } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { type Changed, conflictingEditors, type Save } from '@/lib/actions/testing/conflicting-editors';
import { systemClock } from '@/lib/platform/clock';
import { databaseAt } from '@/lib/platform/db';
import { migrate } from '@/lib/platform/migrate';
import { readConflict } from '@/lib/reads/conflict';
import { claimEntered, eventEntered } from '@/lib/schemas/entered';
import { claimForm } from '@/lib/schemas/entry-claim';
import { eventForm } from '@/lib/schemas/entry-event';
import { parseForm } from '@/lib/schemas/form';
import { type ReviseAsked, reviseEntry } from '@/lib/writes/entries';
import { newcomer } from '@/lib/writes/testing/desk';
import { aClaim, anEvent } from '@/lib/writes/testing/entering';
import { logsAs } from '@/lib/writes/testing/logs-as';
import { grouped } from './timing';

// 20 editors write to one event for a minute, with 200 conflicts on purpose: `npm run conflicts:bench`. BENCH_DATABASE_URL
// names a PostgreSQL server whose user may create databases. Settings: BENCH_EDITORS, BENCH_SECONDS, BENCH_CONFLICTS.

const editors = Number(process.env.BENCH_EDITORS ?? 20);
const seconds = Number(process.env.BENCH_SECONDS ?? 60);
const conflicts = Number(process.env.BENCH_CONFLICTS ?? 200);
const QUESTIONS = 9;

const server = process.env.BENCH_DATABASE_URL;
if (server === undefined) {
  console.log('Left out: BENCH_DATABASE_URL names no PostgreSQL.');
  process.exit(0);
}
const name = `crossread_bench_${randomBytes(4).toString('hex')}`;
const admin = new pg.Client({ connectionString: server });
await admin.connect();
await admin.query(`create database "${name}" template template0 encoding 'UTF8'`);
const url = new URL(server);
url.pathname = `/${name}`;
// What the desk reads goes by this as well.
process.env.DATABASE_URL = url.href;
const migrated = await migrate(url.href, path.resolve(import.meta.dirname, '../../prisma/migrations'));
if (!migrated.ok) throw new Error(migrated.reason);
const client = databaseAt(url.href);

const people: string[] = [];
for (let number = 0; number < editors; number += 1) people.push(await newcomer(client, 'editor', `editor-${number}`));
const log = logsAs(client, people[0] ?? '', systemClock);
const event = await log({ kind: 'event', entry: anEvent('fire') });
const things: Changed[] = [{ kind: 'event', thing: event }];
for (let number = 0; number < QUESTIONS; number += 1) {
  things.push({ kind: 'claim', thing: await log({ kind: 'claim', entry: aClaim(event, `question-${number}`) }) });
}

/** What the action of the form does with it: schema, entry, write; and if that was refused as stale, both versions. */
const save: Save = async (editor, { kind, thing }, fields) => {
  const form = new FormData();
  for (const [field, value] of Object.entries({ ...(kind === 'claim' && { event }), ...fields }))
    form.set(field, value);
  const read = kind === 'event' ? parseForm(eventForm, form) : parseForm(claimForm, form);
  if (!read.ok) throw new Error(JSON.stringify(read.state.error));
  const { slug = '', revision = '', version = 0 } = read.data;
  const entered =
    'type' in read.data
      ? claimEntered(read.data, slug)
      : eventEntered(read.data as Parameters<typeof eventEntered>[0], slug);
  if (!entered.ok) throw new Error(JSON.stringify(entered.fieldErrors));
  const person = people[editor] ?? '';
  const seen = { version, revision };
  const asked = { actor: person, kind, thing, entry: { ...entered.entry, slug }, seen, reason: 'Because' };
  const outcome = await reviseEntry(client, asked as ReviseAsked, systemClock);
  if (outcome.ok) return { ok: true };
  const mine = read.reply().initialValue ?? {};
  const stale = outcome.reason === 'changed meanwhile';
  const conflict = stale ? await readConflict({ id: person, role: 'editor' }, { kind, thing, seen }, mine) : undefined;
  if (conflict === undefined) throw new Error(`Refused otherwise: ${JSON.stringify(outcome.reason)}`);
  return { ok: false, conflict };
};

const began = performance.now();
const plan = { client, editors, things, save, milliseconds: seconds * 1000, conflicts, random: Math.random };
const { times, ...told } = await conflictingEditors(plan);
const took = (performance.now() - began) / 1000;
const sorted = times.toSorted((a, b) => a - b);
const at = (share: number) =>
  `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)} ms`;
const { acknowledged, inDatabase, lost, overwritten, refused, onPurpose } = told;
const { rows } = await admin.query<{ server_version: string }>('show server_version');
console.log(
  `PostgreSQL ${rows[0]?.server_version}, ${editors} editors, ${things.length} things of one event, ${took.toFixed(1)} s.`,
);
console.log(
  `Acknowledged writes ${grouped(acknowledged)}, in the database ${grouped(inDatabase)}: lost ${lost}, silently overwritten ${overwritten}.`,
);
console.log(
  `Refused as stale, shown with both versions, and then saved: ${grouped(refused)}, of which ${onPurpose} on purpose.`,
);
console.log(`A save: p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1)}; ${(acknowledged / took).toFixed(0)} a second.`);
await client.$disconnect();
await admin.query(`drop database "${name}" with (force)`);
await admin.end();
process.exit(acknowledged === inDatabase && lost === 0 && overwritten === 0 && onPurpose === conflicts ? 0 : 1);
