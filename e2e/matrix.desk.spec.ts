import { expect } from '@playwright/test';
import type { Role } from '@/lib/domain/person';
import type { Reviewable } from '@/lib/store/steps';
import {
  AFTER,
  mayBe,
  ROLES_TRIED,
  STATES,
  STEPS_TRIED,
  type State,
  type StepTried,
  type Whose,
} from '@/lib/writes/testing/matrix-table';
import { thingIn } from '@/lib/writes/testing/states';
import type { Desk, DeskPerson, Thing } from './pages/desk';
import { test } from './pages/desk-fixtures';
import { PlainClient, type PostedForm } from './pages/plain-client';

// Every step by every role over HTTP, against the running server: a sample of the table, which is tested in full in
// lib/writes/step-matrix.server.test.ts. The database is checked afterwards: a refused step changes nothing.

type Actor = { role: Role | 'nobody'; self: DeskPerson | undefined; client: PlainClient };
type Case = { state: State; whose: Whose };

let actors: Actor[];
let others: { author: DeskPerson; reviewer: DeskPerson; second: DeskPerson };
/** A step's form from the editor's page; its fields are filled in for each request. */
let form: PostedForm;

test.beforeAll(async ({ desk }) => {
  actors = [];
  for (const role of ROLES_TRIED) {
    const self = role === 'nobody' ? undefined : await desk.person(role);
    const client = self ? await PlainClient.of(desk, self) : new PlainClient();
    actors.push({ role, self, client });
  }
  const [author, reviewer, second] = [
    await desk.person('reporter'),
    await desk.person('editor'),
    await desk.person('editor'),
  ];
  others = { author, reviewer, second };
  const { id } = await thingIn(desk, 'submitted', { ...others, asker: reviewer });
  const scraped = await (actors[2]?.client ?? new PlainClient()).formWith(
    await desk.waiting({ kind: 'source', id }),
    'thing',
    id,
  );
  // A filter with an empty list keeps the returned page small.
  form = { ...scraped, address: '/desk?show=returned&page=9999' };
});

const CASES: readonly Case[] = STATES.flatMap((state) => [
  { state, whose: "another's" as const },
  { state, whose: 'own' as const },
]);

/** Each step by each role: once where it is refused, each time in a different state, and once where it is allowed. */
const SAMPLE = ROLES_TRIED.flatMap((role, row) =>
  STEPS_TRIED.map((step, column) => {
    const may = ({ state, whose }: Case) => mayBe(role, state, whose, step);
    const from = (STEPS_TRIED.length * row + column) % CASES.length;
    const turned = [...CASES.slice(from), ...CASES.slice(0, from)];
    return { role, step, refused: turned.find((one) => !may(one)), allowed: turned.find(may) };
  }),
);

for (const role of ROLES_TRIED) {
  test(`every step by ${role}: refused, with scripts and without, and taken where it is allowed`, async ({ desk }) => {
    const actor = actors.find((one) => one.role === role);
    if (!actor) throw new Error(`Nobody is ${role}.`);
    for (const { step, refused, allowed } of SAMPLE.filter((one) => one.role === role)) {
      if (refused) await expectRefused(desk, actor, step, refused);
      if (allowed) await expectTaken(desk, actor, step, allowed);
    }
  });
}

test('the sample covers every state, and every step that any role may take', () => {
  const states = new Set(SAMPLE.flatMap(({ refused, allowed }) => [refused?.state, allowed?.state]));
  expect(STATES.filter((state) => !states.has(state))).toEqual([]);
  expect(SAMPLE.filter(({ refused }) => refused)).toHaveLength(ROLES_TRIED.length * STEPS_TRIED.length);
  const taken = new Set(SAMPLE.filter(({ allowed }) => allowed).map(({ step }) => step));
  // A further revision is written in another form; this form does not take that step.
  expect(STEPS_TRIED.filter((step) => !taken.has(step))).toEqual(['revise']);
});

async function expectRefused(desk: Desk, actor: Actor, step: StepTried, { state, whose }: Case): Promise<void> {
  const thing = await made(desk, state, whose, actor);
  const before = await seen(desk, thing);
  const sent = fields(step, thing, before.found);
  for (const way of ['call', 'post'] as const) {
    const told = `${actor.role}: ${step}, ${whose}, ${state}, ${way}`;
    const answer = await actor.client[way](form, sent);
    expect(answer.location ?? answer.headers.get('x-action-redirect') ?? 'nowhere', told).not.toContain('/desk');
    expect(await seen(desk, thing), told).toEqual(before);
  }
}

/** A taken step returns a redirect; without scripts it is the immediate response. */
async function expectTaken(desk: Desk, actor: Actor, step: StepTried, { state, whose }: Case): Promise<void> {
  const told = `${actor.role}: ${step}, ${whose}, ${state}`;
  const thing = await made(desk, state, whose, actor);
  const before = await seen(desk, thing);
  const answer = await actor.client.post(form, fields(step, thing, before.found));
  expect(answer.location, told).toMatch(/^\/desk\?show=submitted&find=[\w-]+&done=[\w-]+$/);
  const after = await seen(desk, thing);
  const { standing, asked } = before.found;
  expect({ state: after.found.state, standing: after.found.standing, asked: after.found.asked?.for }, told).toEqual({
    ...{ state: before.found.state, standing, asked: asked?.for },
    ...AFTER[step],
  });
  expect(after.entries, told).toBe(before.entries + 1);
}

/** For a visitor who is not signed in, "own" also means someone else's draft. */
function made(desk: Desk, state: State, whose: Whose, { self, role }: Actor): Promise<Thing> {
  const own = whose === 'own' ? self : undefined;
  const asker = own && role !== 'reporter' ? own : others.reviewer;
  return thingIn(desk, state, { ...others, author: own ?? others.author, asker });
}

async function seen(desk: Desk, thing: Thing): Promise<{ found: Reviewable; entries: number }> {
  return { found: await desk.standing(thing), entries: await desk.entriesOf(thing) };
}

/** Always with a reason, so that no step is refused for a missing one. */
const fields = (step: string, thing: Thing, { version, latest }: Reviewable): Record<string, string> => ({
  step,
  kind: thing.kind,
  thing: thing.id,
  revision: latest.revision,
  version: String(version),
  reason: 'Tried by a test.',
});
