import { expect } from '@playwright/test';
import { can } from '@/lib/domain/permission';
import type { Reviewable } from '@/lib/store/steps';
import type { Desk, DeskPerson, Thing } from './pages/desk';
import { test } from './pages/desk-fixtures';
import { thingIn } from './pages/desk-states';
import { AFTER, mayBe, STATES, STEPS_TRIED, type State, type StepTried, type Whose } from './pages/matrix-table';
import { PlainClient, type PostedForm } from './pages/plain-client';

// Every step × who takes it × whose it is × where it stands, over HTTP, against the server that runs. What decides is
// the database afterwards: refused is unchanged.

type Actor = { name: string; person: DeskPerson | 'nobody'; client: PlainClient };

let actors: Actor[];
let others: { author: DeskPerson; reviewer: DeskPerson; second: DeskPerson };
/** A form for a step, as it stands on the editor's page; its fields are filled in anew for each request. */
let form: PostedForm;

test.beforeAll(async ({ desk }) => {
  await desk.forgetAddresses();
  actors = [{ name: 'nobody', person: 'nobody', client: new PlainClient() }];
  for (const role of ['reporter', 'editor', 'administrator'] as const) {
    const person = await desk.person(role);
    const client = new PlainClient();
    expect((await client.signIn(person)).location).toBe('/desk');
    actors.push({ name: role, person, client });
  }
  const [author, reviewer, second] = [
    await desk.person('reporter'),
    await desk.person('editor'),
    await desk.person('editor'),
  ];
  others = { author, reviewer, second };
  const { id } = await thingIn(desk, 'submitted', { ...others, asker: reviewer });
  const scraped = await (actors[2]?.client ?? new PlainClient()).formWith('/desk?show=submitted', 'thing', id);
  // Where nothing is listed, the page that comes back is small.
  form = { ...scraped, address: '/desk?show=returned&page=9999' };
});

for (const state of STATES) {
  for (const whose of ['own', "another's"] as const) {
    test(`every step, by everybody, of ${whose === 'own' ? 'their own' : "another's"} that is ${state}`, async ({
      desk,
    }) => {
      const tried = { refused: 0, allowed: 0 };
      for (const actor of actors) {
        let thing: Thing | undefined;
        for (const step of STEPS_TRIED) {
          thing ??= await made(desk, state, whose, actor);
          const allowed = mayBe(actor.person, state, whose, step);
          await expectOutcome(desk, actor, { step, thing, allowed }, `${actor.name}: ${step}, ${whose}, ${state}`);
          tried[allowed ? 'allowed' : 'refused'] += 1;
          // What was changed is of no more use.
          if (allowed) thing = undefined;
        }
      }
      console.info(`Matrix, ${state}, ${whose}: ${tried.refused} refused, ${tried.allowed} allowed.`);
    });
  }
}

test('without scripts it is refused as well: every step of what is submitted', async ({ desk }) => {
  for (const actor of actors) {
    let thing: Thing | undefined;
    for (const step of STEPS_TRIED) {
      thing ??= await made(desk, 'submitted', "another's", actor);
      const before = await seen(desk, thing);
      const { location } = await actor.client.post(form, fields(step, thing, before.found));
      const allowed = mayBe(actor.person, 'submitted', "another's", step);
      expect(location, `${actor.name}: ${step}`).toBe(allowed ? '/desk' : null);
      expect((await seen(desk, thing)).entries, `${actor.name}: ${step}`).toBe(before.entries + (allowed ? 1 : 0));
      if (allowed) thing = undefined;
    }
  }
});

async function expectOutcome(
  desk: Desk,
  { person, client }: Actor,
  { step, thing, allowed }: { step: StepTried; thing: Thing; allowed: boolean },
  told: string,
): Promise<void> {
  const before = await seen(desk, thing);
  // The rules say the same as the table; a further revision is written elsewhere, and is no step that this form takes.
  // Everybody here came by nobody's invitation, and counts as themselves.
  const actor = person === 'nobody' ? person : { ...person, oneWith: new Set<string>() };
  if (step !== 'revise') expect(can(actor, step, before.found).ok, `${told}, by the rules`).toBe(allowed);
  const sent = fields(step, thing, before.found);
  // A step that is taken is answered with a redirect, at once where there are no scripts.
  const answer = allowed ? await client.post(form, sent) : await client.call(form, sent);
  const after = await seen(desk, thing);
  const to = answer.location ?? answer.headers.get('x-action-redirect') ?? 'nowhere';
  if (!allowed) {
    expect(to, told).not.toContain('/desk');
    expect(after, told).toEqual(before);
    return;
  }
  expect(to, told).toBe('/desk');
  const { state, standing, asked } = before.found;
  expect({ state: after.found.state, standing: after.found.standing, asked: after.found.asked?.for }, told).toEqual({
    state,
    standing,
    asked: asked?.for,
    ...AFTER[step],
  });
  expect(after.found.version, told).toBe(before.found.version + 1);
  expect(after.entries, told).toBe(before.entries + 1);
}

/** For whoever is not signed in, "own" is somebody else's draft as well. */
function made(desk: Desk, state: State, whose: Whose, { person }: Actor): Promise<Thing> {
  const self = whose === 'own' && person !== 'nobody' ? person : undefined;
  const asker = self && self.role !== 'reporter' ? self : others.reviewer;
  return thingIn(desk, state, { ...others, author: self ?? others.author, asker });
}

async function seen(desk: Desk, thing: Thing): Promise<{ found: Reviewable; entries: number }> {
  return { found: await desk.standing(thing), entries: await desk.entriesOf(thing) };
}

/** Always with a reason, so that nothing is refused for want of one. */
const fields = (step: string, thing: Thing, { version, latest }: Reviewable): Record<string, string> => ({
  step,
  kind: thing.kind,
  thing: thing.id,
  revision: latest.revision,
  version: String(version),
  reason: 'Tried by a test.',
});
