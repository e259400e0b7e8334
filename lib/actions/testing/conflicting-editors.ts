import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { readFormVersions } from '@/lib/reads/form-versions';
import { reviewable } from '@/lib/store/steps';
import type { Conflict } from '@/lib/views/conflict';
import { type FormValues, mergePicked, type Pick, preselected } from '@/lib/views/three-way';
import { formFields } from './form-fields';

/** The things of one event that editors change here, each with the fields into which they type. */
export type Changed = { kind: 'event' | 'claim'; thing: string };
const FIELDS = { event: ['title', 'summary', 'place'], claim: ['question', 'shortName', 'measure'] } as const;

/** Sends the form of a thing as one of the editors: it is saved, or both versions come back. */
export type Save = (
  editor: number,
  of: Changed,
  fields: Readonly<Record<string, string>>,
) => Promise<{ ok: true } | { ok: false; conflict: Conflict }>;

export type Plan = {
  client: PrismaClient;
  editors: number;
  things: readonly Changed[];
  save: Save;
  /** Until when editors go on, in milliseconds, and how many conflicts are made on purpose by then. */
  milliseconds: number;
  conflicts: number;
  /** A number from 0 up to below 1. */
  random: () => number;
};

export type Figures = {
  acknowledged: number;
  inDatabase: number;
  /** Acknowledged writes that are no revision, or whose revision says something else. */
  lost: number;
  /** Revisions that were written over another that their author had not seen. */
  overwritten: number;
  /** Saves that were refused with both versions, on purpose and otherwise. */
  refused: number;
  onPurpose: number;
  /** How long each save took that was acknowledged, in milliseconds. */
  times: readonly number[];
};

type Opened = { values: FormValues; revision: string; version: string };
type Acknowledged = Changed & { from: string; sent: FormValues };

/**
 * Editors change one event at once: each opens a thing, types, saves, and where somebody else was faster, picks from both
 * versions and saves again. Some open a thing, wait until somebody else has saved it, and save then. At the end every
 * write that was acknowledged is looked for in the database.
 */
export async function conflictingEditors(plan: Plan): Promise<Figures> {
  const { client, editors, things, milliseconds, conflicts, random } = plan;
  const before = await revisionsOf(client, things);
  const acknowledged: Acknowledged[] = [];
  const times: number[] = [];
  const count = { refused: 0, onPurpose: 0, token: 0 };

  const typeInto = ({ kind }: Changed, field: number): FormValues => {
    count.token += 1;
    const name = FIELDS[kind][field % 3] ?? FIELDS[kind][0];
    return { [name]: `Text ${count.token}` };
  };
  const save = async (editor: number, of: Changed, from: Opened, typed: FormValues): Promise<void> => {
    let sent: FormValues = { ...from.values, ...typed };
    let seen = { revision: from.revision, version: from.version };
    for (;;) {
      const began = performance.now();
      const answer = await plan.save(editor, of, { ...formFields(sent), thing: of.thing, reason: 'Because', ...seen });
      if (answer.ok) {
        times.push(performance.now() - began);
        acknowledged.push({ ...of, from: seen.revision, sent });
        return;
      }
      count.refused += 1;
      const { values, rows, now } = answer.conflict;
      const open = rows
        .filter(({ changedBy }) => changedBy === 'each')
        .map(({ key }) => [key, side(random())] as const);
      const picks = {
        ...preselected(rows.map(({ key, changedBy }) => ({ key, changedBy }))),
        ...Object.fromEntries(open),
      };
      const chosen = mergePicked(
        values.mine,
        values.theirs,
        rows.map(({ key, fields, changedBy }) => ({ key, fields, changedBy })),
        picks,
      );
      if (chosen === undefined) throw new Error('Every row was picked.');
      sent = chosen;
      seen = { revision: now.revision ?? '', version: now.version ?? '' };
    }
  };
  const ends = performance.now() + milliseconds;
  const work = async (editor: number): Promise<void> => {
    while (performance.now() < ends || count.onPurpose < conflicts) {
      const of = things[Math.floor(random() * things.length)];
      if (of === undefined) return;
      const opened = await open(client, of);
      if (count.onPurpose < conflicts) {
        // The other editor changes the same field half of the time.
        count.onPurpose += 1;
        const field = Math.floor(random() * 3);
        await save((editor + 1) % editors, of, await open(client, of), typeInto(of, field));
        await save(editor, of, opened, typeInto(of, random() < 0.5 ? field : field + 1));
      } else await save(editor, of, opened, typeInto(of, Math.floor(random() * 3)));
    }
  };
  await Promise.all(Array.from({ length: editors }, (_, editor) => work(editor)));
  return {
    ...(await checked(client, things, before, acknowledged)),
    ...count,
    acknowledged: acknowledged.length,
    times,
  };
}

const side = (chance: number): Pick => (chance < 0.5 ? 'mine' : 'theirs');

async function open(client: PrismaClient, { kind, thing }: Changed): Promise<Opened> {
  const found = await reviewable(client, kind, thing);
  if (found === undefined) throw new Error(`There is no ${kind} ${thing}.`);
  const { revision } = found.latest;
  const { values } = await readFormVersions(client, randomUUID(), kind, thing, [revision]);
  return { values: values[0] ?? {}, revision, version: String(found.version) };
}

/** The revisions of each thing, the first one first. */
async function revisionsOf(
  client: PrismaClient,
  things: readonly Changed[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const revisions = new Map<string, readonly string[]>();
  const order = { orderBy: { number: 'asc' }, select: { id: true } } as const;
  for (const { kind, thing } of things) {
    const rows =
      kind === 'event'
        ? await client.eventRevision.findMany({ where: { eventId: thing }, ...order })
        : await client.claimRevision.findMany({ where: { claimId: thing }, ...order });
    revisions.set(
      thing,
      rows.map(({ id }) => id),
    );
  }
  return revisions;
}

/** Each acknowledged write is the revision right after the one that its author had seen, and says what was sent. */
async function checked(
  client: PrismaClient,
  things: readonly Changed[],
  before: Awaited<ReturnType<typeof revisionsOf>>,
  acknowledged: readonly Acknowledged[],
): Promise<Checked> {
  const now = await revisionsOf(client, things);
  let [inDatabase, lost, overwritten] = [0, 0, 0];
  for (const { kind, thing } of things) {
    const revisions = now.get(thing) ?? [];
    const first = before.get(thing)?.length ?? 0;
    inDatabase += revisions.length - first;
    const own = acknowledged.filter((one) => one.thing === thing);
    const { values } = await readFormVersions(client, randomUUID(), kind, thing, revisions);
    const says = (at: number, sent: FormValues) =>
      at >= first && FIELDS[kind].every((field) => values[at]?.[field] === sent[field]);
    const found = new Set<number>();
    for (const { from, sent } of own) {
      const next = revisions.indexOf(from) + 1;
      if (says(next, sent) && !found.has(next)) found.add(next);
      else if (revisions.some((_, at) => says(at, sent))) overwritten += 1;
      else lost += 1;
    }
  }
  return { inDatabase, lost, overwritten };
}

type Checked = { inDatabase: number; lost: number; overwritten: number };
