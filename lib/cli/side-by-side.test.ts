import { expect, test } from 'vitest';
import { type Print, sideBySide, type Task } from './side-by-side';

/** Tasks that end when they are told to, with a record of what was started and printed. */
function stage(cores: number, tasks: readonly Omit<Task, 'work'>[]) {
  const begun: string[] = [];
  const end = new Map<string, () => void>();
  const prints = new Map<string, Print>();
  let printed = '';
  const all = sideBySide(
    tasks.map((task) => ({
      ...task,
      work: (print) => {
        begun.push(task.name);
        prints.set(task.name, print);
        return new Promise<void>((resolve) => end.set(task.name, resolve));
      },
    })),
    cores,
    (text) => {
      printed += text;
    },
  );
  const ends = async (name: string) => {
    end.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { all, begun, ends, say: (name: string, text: string) => prints.get(name)?.(text), printed: () => printed };
}

test('starts the next task while fewer cores are busy than there are', async () => {
  const { all, begun, ends } = stage(2, [
    { name: 'one', cores: 1 },
    { name: 'wide', cores: 2 },
    { name: 'three', cores: 1 },
    { name: 'four', cores: 1 },
  ]);
  expect(begun).toEqual(['one', 'wide']);
  await ends('one');
  expect(begun).toEqual(['one', 'wide']);
  await ends('wide');
  expect(begun).toEqual(['one', 'wide', 'three', 'four']);
  await ends('three');
  await ends('four');
  await all;
});

test('starts no task before those that it depends on have ended, and starts later ones meanwhile', async () => {
  const { all, begun, ends } = stage(2, [
    { name: 'build', cores: 1 },
    { name: 'browser', cores: 1, after: ['build', 'no step of this run'] },
    { name: 'unit', cores: 1 },
  ]);
  expect(begun).toEqual(['build', 'unit']);
  await ends('unit');
  expect(begun).toEqual(['build', 'unit']);
  await ends('build');
  expect(begun).toEqual(['build', 'unit', 'browser']);
  await ends('browser');
  await all;
});

test('prints the output of each task whole, in the order in which they were started', async () => {
  const { all, ends, say, printed } = stage(3, [
    { name: 'a', cores: 1 },
    { name: 'b', cores: 1 },
    { name: 'c', cores: 1 },
  ]);
  say('b', 'b1 ');
  say('a', 'a1 ');
  say('c', 'c1 ');
  expect(printed()).toBe('a1 ');
  await ends('c');
  say('a', 'a2 ');
  say('b', 'b2 ');
  expect(printed()).toBe('a1 a2 ');
  await ends('a');
  say('b', 'b3 ');
  expect(printed()).toBe('a1 a2 b1 b2 b3 ');
  await ends('b');
  expect(printed()).toBe('a1 a2 b1 b2 b3 c1 ');
  await all;
});

test('reports the error of a task, and a task that depends on itself', async () => {
  const failing = { name: 'failing', cores: 1, work: () => Promise.reject(new Error('It broke.')) };
  await expect(sideBySide([failing], 2, () => {})).rejects.toThrow('It broke.');
  const circle = { name: 'circle', cores: 1, after: ['circle'], work: () => Promise.resolve() };
  await expect(sideBySide([circle], 2, () => {})).rejects.toThrow('Nothing can begin: circle.');
});
