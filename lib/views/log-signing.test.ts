import { describe, expect, test } from 'vitest';
import type { NotSigned } from '@/lib/domain/log-signing';
import { logSigningView } from './log-signing';

const NOTE = `desk.example/log\n1289\n${Buffer.alloc(32).toString('base64')}\n\n— desk.example/log ${Buffer.alloc(68).toString('base64')}\n`;

test('what was signed last is shown as it is, with how many entries it is of', () => {
  expect(logSigningView({ checkpoint: NOTE, key: 'k' })).toEqual({
    key: 'k',
    checkpoint: { text: NOTE, entries: '1,289 entries' },
  });
  expect(logSigningView({})).toEqual({});
  expect(logSigningView({ checkpoint: 'nonsense' })).toEqual({});
});

describe('that nothing is signed is said with why, and what to do', () => {
  test.each<[NotSigned, string, string]>([
    [
      { why: 'the log is shorter', chain: 'public', kept: 1289, found: 1 },
      'the log has 1 entry, and a checkpoint of 1,289 entries',
      'accept-restored',
    ],
    [
      { why: 'the log is another', chain: 'private', kept: 9 },
      'the first 9 entries of the log for editors',
      'newer database',
    ],
    [{ why: 'the key is another', key: 'a', inForce: 'b' }, 'another key', 'belongs to b'],
    [{ why: 'there is no key' }, 'no key', 'LOG_KEY'],
    [{ why: 'the kept checkpoint cannot be read', chain: 'private' }, 'cannot be read', 'log-checkpoint-private'],
  ])('%o', (notSigned, why, toDo) => {
    const view = logSigningView({ notSigned }).notSigned;
    expect(view?.text).toContain(why);
    expect(view?.text).toContain('nothing is signed. The last checkpoint is still served.');
    expect(view?.toDo).toContain(toDo);
  });
});
