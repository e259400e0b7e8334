import type { Role } from '@/lib/domain/person';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { reviewable } from '@/lib/store/steps';
import { record } from '@/lib/store/testing/record';
import { id } from '@/lib/store/testing/rows';
import { addPerson } from '@/lib/writes/people';
import { type StepAsked, takeStep } from '@/lib/writes/step';

/** A clock that does not move. */
export const clock = () => ({ epochMilliseconds: Date.UTC(2030, 1, 2, 12) });

/** A new person whom nobody let in, as by the set-up link, so that they count as themselves. */
export async function newcomer(client: PrismaClient, role: Role, name: string = role, at = clock()): Promise<string> {
  const person = { name, email: `${name}@desk.example`, role };
  const letIn = { by: 'nobody', at: new Date(at.epochMilliseconds) } as const;
  return (await client.$transaction((tx) => addPerson(tx, person, letIn))).id;
}

/**
 * Writes the small record of the store's tests: a published statement `first`, and `open`, which is not published yet.
 */
export async function writeRecord(client: PrismaClient): Promise<void> {
  await client.$transaction(
    async (tx) => {
      for (const { text, values } of record) {
        if (text !== 'begin' && text !== 'commit') await tx.$executeRawUnsafe(text, ...values);
      }
    },
    { timeout: 60_000 },
  );
}

/** What a person sees who looks at a statement now. */
export async function seenOf(client: PrismaClient, name: string): Promise<StepAsked['seen']> {
  const found = await reviewable(client, 'statement', id(name));
  return { version: found?.version ?? 0, revision: found?.latest.revision ?? '' };
}

/** The named person takes a step on a statement, as of now unless it says otherwise. */
export async function act(client: PrismaClient, who: string, step: string, more: Partial<StepAsked> & { of: string }) {
  const { of, ...rest } = more;
  const seen = rest.seen ?? (await seenOf(client, of));
  const asked = { actor: id(who), step, kind: 'statement', thing: id(of), correction: 'no correction' } as const;
  return takeStep(client, { ...asked, ...rest, seen }, clock);
}

/** The last entry of a chain, but for what the program adds to it of readers' pages. */
export const lastEntryOf = (client: PrismaClient, chain: 'public' | 'private') =>
  client.logEntry.findFirstOrThrow({
    where: { chain, NOT: { body: { contains: '"did":"bind"' } } },
    orderBy: { number: 'desc' },
  });

/** How many rows there are; a refusal must not add any. */
export async function rowsOf(client: PrismaClient): Promise<Record<string, number>> {
  return {
    steps: await client.transition.count(),
    reasons: await client.reason.count(),
    entries: await client.logEntry.count(),
    publications: await client.publication.count(),
  };
}
