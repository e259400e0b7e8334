import type { StepTaken } from '@/lib/store/steps';
import type { State } from './matrix-table';

type Part = 'author' | 'asker' | 'reviewer' | 'second';

/** What brings things to a state: whoever tests has functions of their own for it. */
type Hands<Person, Thing> = {
  draft(author: Person): Promise<Thing>;
  revise(thing: Thing, author: Person): Promise<void>;
  took(who: Person, step: StepTaken, thing: Thing): Promise<void>;
};

/** The steps that bring a new draft to a state, and who takes them. */
const WAY: Record<State, readonly [Part, StepTaken][]> = {
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
  discarded: [['author', 'discard']],
  'published, further draft discarded': [
    ['author', 'submit'],
    ['reviewer', 'publish'],
  ],
};

/** A person's thing in a state. */
export async function thingIn<Person, Thing>(
  desk: Hands<Person, Thing>,
  state: State,
  who: Record<Part, Person>,
): Promise<Thing> {
  const thing = await desk.draft(who.author);
  for (const [part, step] of WAY[state]) await desk.took(who[part], step, thing);
  if (state === 'held, further revision submitted') {
    await desk.revise(thing, who.author);
    await desk.took(who.author, 'submit', thing);
  }
  if (state === 'published, further draft discarded') {
    await desk.revise(thing, who.author);
    await desk.took(who.author, 'discard', thing);
  }
  return thing;
}
