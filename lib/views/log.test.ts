import { describe, expect, test } from 'vitest';
import { logItem } from './log';

const hash = 'ab'.repeat(32);
const told = { at: '2030-02-01T12:00:00.000Z', by: 'desk-a', chain: 'public', number: 7 };
const item = (more: Readonly<Record<string, unknown>>) =>
  logItem({ number: 7, body: JSON.stringify({ ...told, ...more }), hash }, undefined);
const line = (more: Readonly<Record<string, unknown>>): string => {
  const made = item(more);
  return made.understood ? `${made.by} ${made.did}` : 'not understood';
};
const thing = { kind: 'source', thing: '00000000-0000-7000-8000-00000000000a', revision: 1 };

describe('a line of the log', () => {
  test.each([
    [{ did: 'publish', ...thing }, 'desk-a published a source'],
    [{ did: 'publish', ...thing, correction: 'ab'.repeat(32) }, 'desk-a published a correction of a source'],
    [{ did: 'hold', ...thing }, 'desk-a put on hold a source'],
    [{ did: 'release', ...thing }, 'desk-a released a source'],
    [{ did: 'withdraw', ...thing }, 'desk-a withdrew a source'],
    [{ did: 'merge source', ...thing, with: 'desk-b' }, 'desk-a merged a source into another, as desk-b asked'],
    [
      { did: 'undo merge', ...thing, with: 'desk-b' },
      'desk-a undid the merge of a source with another, as desk-b asked',
    ],
    [{ did: 'publish reply', ...thing }, 'desk-a published a source’s reply to a source'],
    [{ did: 'hold reply', ...thing, kind: 'statement' }, 'desk-a put on hold a source’s reply to a statement'],
    [{ did: 'release reply', ...thing }, 'desk-a released a source’s reply to a source'],
    [{ did: 'redact' }, 'desk-a redacted words, by two people'],
    [{ did: 'redact', kind: 'statement', thing: thing.thing }, 'desk-a redacted, by two people, words of a statement'],
    [{ did: 'redact', kind: 'document', thing: thing.thing }, 'desk-a redacted, by two people, words of a document'],
    [{ did: 'join', role: 'reporter' }, 'desk-a joined the desk as a reporter'],
    [{ did: 'join', role: 'administrator' }, 'desk-a joined the desk as an administrator'],
    [{ did: 'give role', of: 'desk-b', role: 'editor' }, 'desk-b was given the role of editor by desk-a'],
    [{ did: 'rotate log key', key: 'a', former: 'b' }, 'desk-a replaced the key that signs this log by another'],
    [
      { did: 'lose log key', key: 'a', former: 'b' },
      'desk-a replaced the key that signs this log by another, because it was lost',
    ],
    [
      { did: 'accept restored log', size: 1289, tree: hash },
      'desk-a accepted that this log goes on from another copy of the database than the one of which 1,289 entries were signed',
    ],
    [
      { did: 'bind', by: 'the program', events: 1, form: 1, method: '2.0', root: hash },
      'Crossread recorded what readers now see of 1 event',
    ],
  ])('%j', (more, words) => {
    expect(line(more)).toBe(words);
  });

  test('an entry that is not understood is shown as it is', () => {
    expect(item({ did: 'constructor' })).toEqual({
      number: 7,
      hash,
      body: JSON.stringify({ ...told, did: 'constructor' }),
      understood: false,
      cut: false,
    });
  });

  test('of a very long entry only the beginning is shown', () => {
    const long = item({ did: 'x'.repeat(10_000_000) });
    expect(long).toMatchObject({ understood: false, cut: true });
    expect(long.body).toHaveLength(2_000);
  });
});
