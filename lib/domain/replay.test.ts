import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultInSteps, type Recorded, type RecordedStep } from './replay';
import { after, follows, STEPS, TRANSITIONS, type Transition, type UnderReview } from './review';

const [ANN, BOB, EVE] = ['ann', 'bob', 'eve'];

const steps = (...taken: readonly [RecordedStep['step'], string, number?][]): readonly RecordedStep[] =>
  taken.map(([step, by, revision = 1], index) => ({ number: index + 1, step, by, revision }));

const FIRST = { revisions: [{ number: 1, author: ANN }] };
const PUBLISHED = steps(['submit', ANN], ['publish', BOB]);
const shown = (more: Partial<Recorded>): Recorded => ({
  ...FIRST,
  standing: 'shown',
  published: 1,
  steps: PUBLISHED,
  ...more,
});

test('a thing that was submitted by its author and published by another is as it should be', () => {
  expect(faultInSteps(shown({}))).toBeUndefined();
});

test('a thing without steps is unpublished, and one without revisions has neither steps nor a published one', () => {
  expect(faultInSteps({ ...FIRST, standing: 'unpublished', steps: [] })).toBeUndefined();
  expect(faultInSteps({ revisions: [], standing: 'unpublished', steps: [] })).toBeUndefined();
  expect(faultInSteps({ revisions: [], standing: 'shown', published: 1, steps: [] })).toBe('it has no revision');
});

test.each<[string, Recorded, string]>([
  ['was published by no step', shown({ steps: [] }), 'it is shown, and after its steps it would be unpublished'],
  ['is not shown any more', shown({ standing: 'held' }), 'it is held, and after its steps it would be shown'],
  [
    'shows an earlier revision',
    shown({ revisions: [...FIRST.revisions, { number: 2, author: ANN }], published: 2 }),
    'another revision was published than the one that readers see',
  ],
  [
    'shows nothing',
    { ...FIRST, standing: 'shown', steps: PUBLISHED },
    'another revision was published than the one that readers see',
  ],
  ['lacks its first step', shown({ steps: PUBLISHED.slice(1) }), 'step 1 is missing, or a step was added'],
  [
    'has a number twice',
    shown({ steps: [...PUBLISHED, ...PUBLISHED.slice(1)] }),
    'step 3 is missing, or a step was added',
  ],
  [
    'was not submitted',
    shown({ steps: steps(['publish', BOB]) }),
    'step 1, publish, does not follow from the steps before it',
  ],
  [
    'was published by its author',
    shown({ steps: steps(['submit', ANN], ['publish', ANN]) }),
    'step 2, publish, was taken by somebody who may not take it',
  ],
  [
    'was submitted by another',
    shown({ steps: steps(['submit', BOB], ['publish', EVE]) }),
    'step 1, submit, was taken by somebody who may not take it',
  ],
  [
    'was released by whoever asked',
    shown({
      steps: steps(['submit', ANN], ['publish', BOB], ['hold', BOB], ['ask to release', BOB], ['release', BOB]),
    }),
    'step 5, release, was taken by somebody who may not take it',
  ],
  [
    'has a step on a revision that is gone',
    shown({ steps: steps(['submit', ANN], ['publish', BOB, 2]) }),
    'step 2, publish, is about a revision that does not exist',
  ],
  [
    'has a step on a revision that was replaced',
    shown({
      revisions: [...FIRST.revisions, { number: 2, author: ANN }],
      steps: steps(['submit', ANN, 2], ['publish', BOB]),
    }),
    'step 2, publish, is about a revision that had been replaced',
  ],
  ['lacks a revision', shown({ revisions: [{ number: 2, author: ANN }] }), 'a revision of it is missing, or was added'],
])('a thing that %s is not', (_, recorded, fault) => {
  expect(faultInSteps(recorded)).toBe(fault);
});

/** A thing that somebody took steps on at random, each as the rules allow it. */
const recorded = fc.array(fc.nat(1_000), { maxLength: 12 }).map((choices): Recorded => {
  let thing: UnderReview = { state: 'draft', author: ANN, standing: 'unpublished' };
  const revisions: { number: number; author: string }[] = [{ number: 1, author: ANN }];
  const taken: RecordedStep[] = [];
  let published: number | undefined;
  for (const choice of choices) {
    const possible = STEPS.filter((step) => follows(step, thing).ok);
    const step = possible[choice % possible.length];
    if (step === undefined) break;
    const { persons }: Transition = TRANSITIONS[step];
    const others = [ANN, BOB, EVE].filter(
      (one) => one !== (persons === 'not who asked' ? thing.asked?.by : thing.author),
    );
    const by = persons === 'its author' ? thing.author : (others[choice % others.length] ?? EVE);
    if (step === 'revise') revisions.push({ number: revisions.length + 1, author: by });
    else taken.push({ number: taken.length + 1, step, by, revision: revisions.length });
    if (step === 'publish') published = revisions.length;
    thing = after(step, thing, by);
  }
  return { standing: thing.standing, ...(published !== undefined && { published }), revisions, steps: taken };
});

describe('whatever steps are taken by the rules', () => {
  test('replaying them finds nothing', () => {
    fc.assert(fc.property(recorded, (one) => faultInSteps(one) === undefined));
  });

  test('a missing step is found by the numbers of the others, and another standing by itself', () => {
    const isLong = ({ steps: taken }: Recorded) => taken.length > 1;
    fc.assert(
      fc.property(recorded.filter(isLong), fc.nat(), (one, at) => {
        const without = one.steps.toSpliced(at % (one.steps.length - 1), 1);
        const standing = one.standing === 'held' ? 'shown' : 'held';
        return (
          faultInSteps({ ...one, steps: without }) !== undefined &&
          (one.standing === 'unpublished' || faultInSteps({ ...one, standing }) !== undefined)
        );
      }),
    );
  });
});
