import type { PersonId } from '@/lib/domain/person';
import type { Reviewed } from '@/lib/domain/review';
import { type StepTaken, stepNamed } from './steps';
import type { Transaction } from './transaction';

/** Something that a person did: a step or an assignment, with one of its things, and with how many it was done at once. */
export type Done = { kind: Reviewed; thing: string; many: number; at: Date } & (
  | { step: StepTaken }
  | { assignedTo: PersonId | 'nobody'; pseudonym?: string }
);

/** What somebody did, by the id of a step or of an assignment; nothing where it is somebody else's, or none. */
export async function doneBy(db: Transaction, actor: PersonId, id: string): Promise<Done | undefined> {
  const taken = await db.transition.findFirst({ where: { id, actorId: actor } });
  if (taken) {
    const { kind, thingId, at, step } = taken;
    const many = await db.transition.count({ where: { actorId: actor, at, step } });
    return { kind, thing: thingId, many, at, step: stepNamed(step) };
  }
  const given = await db.assignment.findFirst({ where: { id, byId: actor }, include: { to: true } });
  if (!given) return undefined;
  const { kind, thingId, at, toId, to } = given;
  const many = await db.assignment.count({ where: { byId: actor, at, toId } });
  return {
    kind,
    thing: thingId,
    many,
    at,
    assignedTo: toId ?? 'nobody',
    ...(to && { pseudonym: to.pseudonym }),
  };
}
