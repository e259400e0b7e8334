import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** A README says the rule of its room and maps its files. What was decided goes into the DECISIONS.md beside it. */
const MOST_LINES = 15;

const root = path.resolve(import.meta.dirname, '..');

const readmes = ['app', 'components', 'e2e', 'lib', 'prisma'].flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'README.md')
    .map((name) => path.join(room, name)),
);

test('every room of lib has a README', () => {
  const rooms = readdirSync(path.join(root, 'lib'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const without = rooms.filter(({ name }) => !existsSync(path.join(root, 'lib', name, 'README.md')));
  expect(without.map(({ name }) => name)).toEqual([]);
});

test.each(readmes)(`%s has at most ${MOST_LINES} lines`, (file) => {
  const lines = readFileSync(path.join(root, file), 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
});
