import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { can } from '@/lib/domain/permission';
import type { Role } from '@/lib/domain/person';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { insertSource, insertSourceRevision } from '@/lib/store/sources';
import { type Reviewable, reviewable, type StepTaken } from '@/lib/store/steps';
import { source } from '@/prisma/factories/rows';
import { type StepOutcome, takeStep } from './step';
import { clock, newcomer } from './testing/desk';
import { AFTER, mayBe, ROLES_TRIED, STATES, STEPS_TRIED, type State, type Whose } from './testing/matrix-table';
import { thingIn } from './testing/states';

// Every step × who takes it × whose it is × where it stands, against the table. What decides is the database afterwards:
// refused is unchanged. e2e/matrix.desk.spec.ts takes a sample of the same table over HTTP.

let db: TestDatabase;
const people = { author: '', reviewer: '', second: '' };
let actors: { role: Role | 'nobody'; id: string }[];
let made = 0;

beforeAll(async () => {
  db = await freshDatabase();
  people.author = await newcomer(db.client, 'reporter', 'author');
  people.reviewer = await newcomer(db.client, 'editor', 'reviewer');
  people.second = await newcomer(db.client, 'editor', 'second');
  actors = [];
  for (const role of ROLES_TRIED) {
    actors.push({ role, id: role === 'nobody' ? randomUUID() : await newcomer(db.client, role) });
  }
});
afterAll(() => db.close());

const ofSource = (name: string) => source(name, { name, kind: 'media', side: 'none' });
const standing = async (thing: string): Promise<Reviewable> => {
  const found = await reviewable(db.client, 'source', thing);
  if (!found) throw new Error(`There is no source ${thing}.`);
  return found;
};

/** Always with a reason, so that nothing is refused for want of one. */
async function take(actor: string, step: string, thing: string, found: Reviewable): Promise<StepOutcome> {
  const seen = { version: found.version, revision: found.latest.revision };
  const asked = { actor, step, kind: 'source', thing, seen, correction: 'no correction' } as const;
  return takeStep(db.client, { ...asked, reason: 'Tried by a test.' }, clock);
}

const desk = {
  async draft(author: string): Promise<string> {
    made += 1;
    const name = `source-${made}`;
    return db.client.$transaction(async (tx) => {
      const id = await insertSource(tx, name);
      await insertSourceRevision(tx, id, ofSource(name), { author, reason: 'Made for a test.' });
      return id;
    });
  },
  async revise(thing: string, author: string): Promise<void> {
    const { slug } = await db.client.source.findUniqueOrThrow({ where: { id: thing } });
    await insertSourceRevision(db.client, thing, ofSource(slug), { author, reason: 'Revised for a test.' });
  },
  async took(who: string, step: StepTaken, thing: string): Promise<void> {
    expect(await take(who, step, thing, await standing(thing)), step).toMatchObject({ ok: true });
  },
};

const seen = async (thing: string) => ({
  found: await standing(thing),
  entries: await db.client.logEntry.count({ where: { transition: { thingId: thing } } }),
});

/** For whoever is not signed in, "own" is somebody else's draft as well. */
function thingOf(state: State, whose: Whose, actor: (typeof actors)[number]): Promise<string> {
  const self = whose === 'own' && actor.role !== 'nobody' ? actor : undefined;
  const asker = self && self.role !== 'reporter' ? self.id : people.reviewer;
  return thingIn(desk, state, { ...people, author: self?.id ?? people.author, asker });
}

async function newThing(...of: Parameters<typeof thingOf>) {
  const thing = await thingOf(...of);
  return { thing, before: await seen(thing) };
}

const tried = { refused: 0, allowed: 0 };

describe.each(STATES)('every step, by everybody, of what is %s', (state) => {
  test.each(["another's", 'own'] as const)('%s', async (whose) => {
    for (const actor of actors) {
      let tryOn: { thing: string; before: Awaited<ReturnType<typeof seen>> } | undefined;
      let refused: string[] = [];
      // Each step that is taken is one version more, and nothing takes it back: one look is enough for several refusals.
      const expectUnchanged = async () => {
        if (tryOn && refused.length > 0) expect(await seen(tryOn.thing), refused.join('\n')).toEqual(tryOn.before);
        refused = [];
      };
      for (const step of STEPS_TRIED) {
        const told = `${actor.role}: ${step}, ${whose}, ${state}`;
        tryOn ??= await newThing(state, whose, actor);
        const { thing, before } = tryOn;
        const allowed = mayBe(actor.role, state, whose, step);
        // The rules say the same as the table; a further revision is written elsewhere, and is no step that is taken here.
        // Everybody here came by nobody's invitation, and counts as themselves.
        const { role, id } = actor;
        const by = role === 'nobody' ? role : { id, role, oneWith: new Set<string>() };
        if (step !== 'revise') expect(can(by, step, before.found).ok, `${told}, by the rules`).toBe(allowed);
        if (allowed) await expectUnchanged();
        const outcome = await take(id, step, thing, before.found);
        expect(outcome.ok, told).toBe(allowed);
        tried[allowed ? 'allowed' : 'refused'] += 1;
        // What was refused left the thing as it was before, so that the next step can be tried on it.
        if (!allowed) {
          refused.push(told);
          continue;
        }
        const after = await seen(thing);
        const now = { state: after.found.state, standing: after.found.standing, asked: after.found.asked?.for };
        const then = { state: before.found.state, standing: before.found.standing, asked: before.found.asked?.for };
        expect(now, told).toEqual({ ...then, ...AFTER[step] });
        expect(after.found.version, told).toBe(before.found.version + 1);
        expect(after.entries, told).toBe(before.entries + 1);
        // What was changed is of no more use.
        tryOn = undefined;
      }
      await expectUnchanged();
    }
  });
});

test('all of the table was tried', () => {
  expect(STATES.length * 2 * ROLES_TRIED.length * STEPS_TRIED.length).toBe(968);
  expect(tried).toEqual({ refused: 905, allowed: 63 });
});
