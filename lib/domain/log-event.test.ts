import { describe, expect, test } from 'vitest';
import { thingTold, toldIn } from './log-event';

const AT = '2030-02-01T00:00:00.000Z';
const ID = '00000000-0000-7000-8000-00000000000a';
const step = {
  at: AT,
  by: 'desk-rimato',
  chain: 'public',
  did: 'publish',
  kind: 'claim',
  number: 1,
  revision: 2,
  thing: ID,
};
const body = (more: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...step, ...more });
const bare = (more: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ at: AT, by: 'desk-rimato', chain: 'public', number: 1, ...more });

describe('what an entry says', () => {
  test('of a step: who, when, and to which revision of which thing', () => {
    for (const did of ['publish', 'hold', 'release', 'withdraw']) {
      expect(toldIn(body({ did }))).toEqual({
        did,
        by: 'desk-rimato',
        at: AT,
        thing: { kind: 'claim', id: ID, revision: 2 },
      });
    }
  });

  test('of a correction: that readers got a note with it', () => {
    expect(toldIn(body({ correction: 'ab'.repeat(32) }))).toMatchObject({ did: 'publish', corrects: true });
    expect(toldIn(body({ did: 'hold', correction: 'ab'.repeat(32) }))).not.toHaveProperty('corrects');
  });

  test('of words that were redacted: the thing, if they belong to one', () => {
    expect(toldIn(bare({ did: 'redact', target: ID }))).toEqual({ did: 'redact', by: 'desk-rimato', at: AT });
    expect(thingTold(bare({ did: 'redact', kind: 'statement', thing: ID }))).toEqual({ kind: 'statement', id: ID });
    const ofRevision = { kind: 'document', thing: ID, revision: 2, text: 'document_revision' };
    expect(thingTold(bare({ did: 'redact', ...ofRevision }))).toEqual({ kind: 'document', id: ID, revision: 2 });
  });

  test('of sources that are merged: which, and who asked for it', () => {
    const merged = { kind: 'source', thing: ID, target: ID, with: 'desk-b' };
    expect(toldIn(bare({ did: 'merge source', ...merged }))).toMatchObject({ with: 'desk-b', thing: { id: ID } });
    expect(toldIn(bare({ did: 'undo merge', ...merged, with: ' ' }))).toBe('not understood');
    expect(toldIn(bare({ did: 'undo merge', ...merged, kind: 'claim' }))).toBe('not understood');
  });

  test('of a reply of a source: what was done, and whether it is on a source or a statement', () => {
    const on = { kind: 'statement', thing: ID, target: ID, digest: 'ab'.repeat(32) };
    for (const did of ['publish reply', 'hold reply', 'release reply']) {
      expect(toldIn(bare({ did, ...on }))).toEqual({
        did,
        by: 'desk-rimato',
        at: AT,
        thing: { kind: 'statement', id: ID },
      });
      expect(toldIn(bare({ did, ...on, kind: 'claim' }))).toBe('not understood');
    }
  });

  test('of people: who is at the desk, and with which role', () => {
    expect(toldIn(bare({ did: 'join', role: 'editor' }))).toMatchObject({ did: 'join', role: 'editor' });
    expect(toldIn(bare({ did: 'give role', of: 'desk-b', role: 'reporter' }))).toMatchObject({ of: 'desk-b' });
  });

  test('of the log itself: which key, and which checkpoint it no longer goes on from', () => {
    const keys = { key: 'new', former: 'old' };
    expect(toldIn(bare({ did: 'rotate log key', ...keys }))).toMatchObject(keys);
    expect(toldIn(bare({ did: 'lose log key', key: 'new' }))).toBe('not understood');
    const restored = { size: 9, tree: 'ab'.repeat(32) };
    expect(toldIn(bare({ did: 'accept restored log', ...restored }))).toMatchObject(restored);
    expect(toldIn(bare({ did: 'accept restored log', ...restored, size: 0 }))).toBe('not understood');
    expect(toldIn(bare({ did: 'accept restored log', ...restored, tree: 'ab' }))).toBe('not understood');
  });

  test('of what readers see: of how many events, and the hash of all of them', () => {
    const bound = { events: 2, form: 1, method: '2.0', root: 'ab'.repeat(32) };
    const program = { did: 'bind', by: 'the program', ...bound };
    expect(toldIn(bare(program))).toEqual({ did: 'bind', by: 'the program', at: AT, bound });
    expect(thingTold(bare(program))).toBeUndefined();
    for (const more of [{ events: 0 }, { form: '1' }, { method: 2 }, { root: 'ab' }, { root: undefined }]) {
      expect(toldIn(bare({ ...program, ...more }))).toBe('not understood');
    }
  });

  test('leaves out a field that a later version adds', () => {
    expect(toldIn(body({ more: [1, { a: 2 }] }))).toEqual(toldIn(body({})));
  });
});

describe('is not understood', () => {
  test.each([
    ['text that is not JSON', 'hold'],
    ['JSON that is cut off', body({}).slice(0, -1)],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['a number', '5'],
    ['nothing in it', '{}'],
    ['its chain and number alone', '{"chain":"public","number":1}'],
    ['a word that is not known', body({ did: 'Publish' })],
    ['a list of words', body({ did: ['publish'] })],
    ['a property of every object', body({ did: 'constructor' })],
    ['what is for the desk', body({ did: 'submit' })],
    ['nobody', body({ by: undefined })],
    ['a blank name', body({ by: ' ' })],
    ['a list of names', body({ by: ['x'] })],
    ['no time', body({ at: undefined })],
    ['a time in words', body({ at: 'yesterday' })],
    ['a day that does not exist', body({ at: '2030-02-30T00:00:00.000Z' })],
    ['a time without milliseconds', body({ at: '2030-02-01T00:00:00Z' })],
    ['the year 294276', body({ at: '+294276-01-01T00:00:00.000Z' })],
    ['a number for a time', body({ at: 5 })],
    ['a thing that is no id', body({ thing: 'not-a-uuid' })],
    ['a thing that is a list', body({ thing: [ID] })],
    ['no thing', body({ thing: undefined })],
    ['no kind', body({ kind: undefined })],
    ['neither', body({ kind: undefined, thing: undefined })],
    ['another kind', body({ kind: 'toString' })],
    ['no revision', body({ revision: undefined })],
    ['half a revision', body({ revision: 1.5 })],
    ['revision 0', body({ revision: 0 })],
    ['a redaction without an id', bare({ did: 'redact', kind: 'statement', thing: 'not-a-uuid' })],
    ['an unknown role', bare({ did: 'join', role: 'owner' })],
    ['no role', bare({ did: 'join' })],
    ['a role given to nobody', bare({ did: 'give role', role: 'editor' })],
    ['depths', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('%s', (_, text) => {
    expect(toldIn(text)).toBe('not understood');
    expect(thingTold(text)).toBeUndefined();
  });
});
