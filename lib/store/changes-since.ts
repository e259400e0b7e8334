import type { Reviewed, Step } from '@/lib/domain/review';
import { Prisma } from '@/lib/platform/generated/client';
import { methodWord } from './names';
import type { Transaction } from './transaction';

/** A thing as somebody saw it: its latest revision then, and the number of steps taken. */
export type SeenThing = { kind: Reviewed; thing: string; seen: { version: number; revision: string } };

/** A revision or a step that somebody made of a thing. Without a pseudonym it was before there were accounts. */
export type ChangeMade = { did: Step; person: string | null; pseudonym: string | null; at: Date };

/**
 * What became of each thing since it was seen so, the first change first, by the id of the thing. One query for the steps,
 * and one for each kind, however many things there are. If what was seen is no revision of the thing, all of them count.
 */
export async function changesSince(
  db: Transaction,
  things: readonly SeenThing[],
): Promise<ReadonlyMap<string, readonly ChangeMade[]>> {
  const made = new Map<string, ChangeMade[]>(things.map(({ thing }) => [thing, []]));
  const versions = new Map(things.map(({ kind, thing, seen }) => [`${kind} ${thing}`, seen.version]));
  const steps = await db.transition.findMany({
    where: { thingId: { in: things.map(({ thing }) => thing) } },
    orderBy: { number: 'asc' },
    select: { kind: true, thingId: true, number: true, step: true, at: true, actor: { select: PERSON } },
  });
  for (const { kind, thingId, number, step, at, actor } of steps) {
    const version = versions.get(`${kind} ${thingId}`);
    if (version === undefined || number <= version) continue;
    made.get(thingId)?.push({ did: methodWord(step), person: actor.id, pseudonym: actor.pseudonym, at });
  }
  for (const kind of new Set(things.map((one) => one.kind))) {
    const rows = await revisionsSince(
      db,
      kind,
      things.filter((one) => one.kind === kind),
    );
    for (const { thing, ...revised } of rows) made.get(thing)?.push({ did: 'revise', ...revised });
  }
  for (const changes of made.values()) changes.sort((a, b) => a.at.getTime() - b.at.getTime());
  return made;
}

const PERSON = { id: true, pseudonym: true } as const;

type Revised = Omit<ChangeMade, 'did'> & { thing: string };

/** The names of the table and its column come from a list of ours. */
function revisionsSince(db: Transaction, kind: Reviewed, things: readonly SeenThing[]): Promise<Revised[]> {
  const table = Prisma.raw(`"${kind}_revision"`);
  const thingId = Prisma.raw(`"${kind}_id"`);
  return db.$queryRaw<Revised[]>`
    select r.${thingId}::text as thing, p.id::text as person, p.pseudonym, r.created_at as at
    from unnest(${things.map(({ thing }) => thing)}::uuid[], ${things.map(({ seen }) => seen.revision)}::text[])
        as asked (thing, revision)
      join ${table} r on r.${thingId} = asked.thing
      left join ${table} was on was.${thingId} = asked.thing and was.id::text = asked.revision
      left join person p on p.id = r.author_id
    where r.number > coalesce(was.number, 0)
    order by r.number`;
}
