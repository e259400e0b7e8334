import { expect, test } from 'vitest';
import { inSlices } from './in-slices';

const busyFor = (milliseconds: number) => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

test('all steps run in order, and other work runs between them', async () => {
  const done: string[] = [];
  function* work() {
    for (let step = 1; step <= 4; step += 1) {
      busyFor(11);
      done.push(`step ${step}`);
      yield;
    }
  }
  const working = inSlices(work());
  setImmediate(() => done.push('another request'));
  await working;
  expect(done.filter((one) => one !== 'another request')).toEqual(['step 1', 'step 2', 'step 3', 'step 4']);
  expect(done.indexOf('another request')).toBeLessThan(done.indexOf('step 3'));
});

test('a step that fails ends the work', async () => {
  function* work() {
    yield;
    throw new Error('It failed.');
  }
  await expect(inSlices(work())).rejects.toThrow('It failed.');
});
