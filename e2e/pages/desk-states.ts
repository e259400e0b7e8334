import type { StepTaken } from '@/lib/store/steps';
import type { Desk, DeskPerson, Thing } from './desk';
import type { State } from './matrix-table';

type Who = { author: DeskPerson; asker: DeskPerson; reviewer: DeskPerson; second: DeskPerson };

/** The steps that bring a new draft to a state, and who takes them. */
const WAY: Record<State, readonly [keyof Who, StepTaken][]> = {
  draft: [],
  submitted: [['author', 'submit']],
  returned: [
    ['author', 'submit'],
    ['reviewer', 'return'],
  ],
  published: [
    ['author', 'submit'],
    ['reviewer', 'publish'],
  ],
  'withdrawal asked': [
    ['author', 'submit'],
    ['reviewer', 'publish'],
    ['asker', 'ask to withdraw'],
  ],
  held: [
    ['author', 'submit'],
    ['reviewer', 'publish'],
    ['second', 'hold'],
  ],
  'release asked': [
    ['author', 'submit'],
    ['reviewer', 'publish'],
    ['second', 'hold'],
    ['asker', 'ask to release'],
  ],
  'held, further revision submitted': [
    ['author', 'submit'],
    ['reviewer', 'publish'],
    ['second', 'hold'],
  ],
  withdrawn: [
    ['author', 'submit'],
    ['reviewer', 'publish'],
    ['reviewer', 'ask to withdraw'],
    ['second', 'withdraw'],
  ],
};

/** A person's thing in a state. */
export async function thingIn(desk: Desk, state: State, who: Who): Promise<Thing> {
  const thing = await desk.draft(who.author);
  for (const [name, step] of WAY[state]) await desk.took(who[name], step, thing);
  if (state === 'held, further revision submitted') {
    await desk.revise(thing, who.author);
    await desk.took(who.author, 'submit', thing);
  }
  return thing;
}
