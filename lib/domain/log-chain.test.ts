import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEFORE_THE_FIRST, type Head, hashOfEntry, type LogEntry, verifyChain } from './log-chain';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const PUBLIC = { chain: 'public' } as const;
const noting = (noted: Head) => ({ ...PUBLIC, noted });

/** A body as the program writes it, with its keys in order; `what` is any text. */
const bodyOf = (what: string, number: number, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ at: timeAt(number), by: what, chain: 'public', did: 'publish', number, ...more });
const timeAt = (number: number): string => new Date(Date.UTC(2030, 0, 1) + number * 60_000).toISOString();
const written = (whats: readonly string[]): LogEntry[] => chainOf(whats.map((what, index) => bodyOf(what, index + 1)));

function chainOf(bodies: readonly string[]): LogEntry[] {
  let previous = BEFORE_THE_FIRST;
  return bodies.map((body, index) => {
    previous = hashOfEntry(previous, body, sha256);
    return { number: index + 1, body, hash: previous };
  });
}

const headOf = (chain: readonly LogEntry[]) => {
  const last = chain.at(-1);
  return last ? { number: last.number, hash: last.hash } : { number: 0, hash: BEFORE_THE_FIRST };
};

/** A chain of 2 to 12 entries whose bodies all differ, and a place in it. */
const chain = fc
  .uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 2, maxLength: 12 })
  .map(written)
  .chain((entries) => fc.tuple(fc.constant(entries), fc.nat(entries.length - 1)));

const replaced = (entries: readonly LogEntry[], at: number, more: Partial<LogEntry>): LogEntry[] =>
  entries.map((entry, index) => (index === at ? { ...entry, ...more } : entry));
const CHANGED = 'the entry was changed';
const OUT_OF_ORDER = 'an entry is missing or out of order';

test('a hash is SHA-256 of the hash before, a line feed, and the body: computed by hand', () => {
  const zeros = '0000000000000000000000000000000000000000000000000000000000000000';
  expect(BEFORE_THE_FIRST).toBe(zeros);
  // printf '%s\n{"did":"hold"}' 000…0 | sha256sum
  expect(hashOfEntry(zeros, '{"did":"hold"}', sha256)).toBe(
    createHash('sha256')
      .update(Buffer.concat([Buffer.from(zeros), Buffer.from([10]), Buffer.from('{"did":"hold"}')]))
      .digest('hex'),
  );
});

describe('an unchanged chain', () => {
  test('is valid, and gives its end; also against each of its earlier heads', () => {
    fc.assert(
      fc.property(chain, ([entries, at]) => {
        expect(verifyChain(entries, sha256, PUBLIC)).toEqual({ ok: true, head: headOf(entries) });
        expect(verifyChain(entries, sha256, noting(headOf(entries.slice(0, at + 1)))).ok).toBe(true);
      }),
    );
  });

  test('is valid when empty, at number 0', () => {
    expect(verifyChain([], sha256, PUBLIC)).toEqual({ ok: true, head: { number: 0, hash: BEFORE_THE_FIRST } });
    expect(verifyChain([], sha256, noting({ number: 0, hash: BEFORE_THE_FIRST })).ok).toBe(true);
  });
});

describe('any single change is found, with its place', () => {
  test('a character of a body', () => {
    fc.assert(
      fc.property(chain, fc.nat(), fc.nat(0xfffe), ([entries, at], place, by) => {
        const body = entries[at]?.body ?? '';
        const index = place % body.length;
        const other = String.fromCharCode((body.charCodeAt(index) + 1 + by) % 0x10000);
        const changed = body.slice(0, index) + other + body.slice(index + 1);
        // Two unpaired surrogates are the same bytes in UTF-8, so no file can hold them either.
        fc.pre(Buffer.from(changed).compare(Buffer.from(body)) !== 0);
        expect(verifyChain(replaced(entries, at, { body: changed }), sha256, PUBLIC)).toEqual({
          ok: false,
          at: at + 1,
          what: CHANGED,
        });
      }),
      { numRuns: 500 },
    );
  });

  test('a digit of a hash', () => {
    fc.assert(
      fc.property(chain, fc.nat(63), ([entries, at], place) => {
        const hash = entries[at]?.hash ?? '';
        const digit = hash[place] === '0' ? '1' : '0';
        const changed = hash.slice(0, place) + digit + hash.slice(place + 1);
        expect(verifyChain(replaced(entries, at, { hash: changed }), sha256, PUBLIC)).toEqual({
          ok: false,
          at: at + 1,
          what: CHANGED,
        });
      }),
    );
  });

  test('an entry removed: at the number that is missing; the last one only with a noted head', () => {
    fc.assert(
      fc.property(chain, ([entries, at]) => {
        const without = entries.filter((_, index) => index !== at);
        const what = at === entries.length - 1 ? 'the chain ends before the noted entry' : OUT_OF_ORDER;
        expect(verifyChain(without, sha256, noting(headOf(entries)))).toEqual({ ok: false, at: at + 1, what });
      }),
    );
  });

  test('an entry removed, and those after it renumbered', () => {
    fc.assert(
      fc.property(chain, ([entries, at]) => {
        fc.pre(at < entries.length - 1);
        const without = entries
          .filter((_, index) => index !== at)
          .map((entry, index) => ({ ...entry, number: index + 1 }));
        expect(verifyChain(without, sha256, PUBLIC)).toEqual({ ok: false, at: at + 1, what: CHANGED });
      }),
    );
  });

  test('two entries swapped, with their numbers or without', () => {
    fc.assert(
      fc.property(chain, fc.nat(), ([entries, at], other) => {
        const to = other % entries.length;
        fc.pre(to !== at);
        const [a, b] = [entries[at] as LogEntry, entries[to] as LogEntry];
        const first = Math.min(at, to) + 1;
        const swapped = replaced(replaced(entries, at, b), to, a);
        expect(verifyChain(swapped, sha256, PUBLIC)).toEqual({ ok: false, at: first, what: OUT_OF_ORDER });
        const renumbered = swapped.map((entry, index) => ({ ...entry, number: index + 1 }));
        expect(verifyChain(renumbered, sha256, PUBLIC)).toEqual({ ok: false, at: first, what: CHANGED });
      }),
    );
  });

  test('another number', () => {
    fc.assert(
      fc.property(chain, fc.integer(), ([entries, at], number) => {
        fc.pre(number !== at + 1);
        expect(verifyChain(replaced(entries, at, { number }), sha256, PUBLIC)).toEqual({
          ok: false,
          at: at + 1,
          what: OUT_OF_ORDER,
        });
      }),
    );
  });

  test('the end cut off: nobody can tell without a noted head, and everybody can with one', () => {
    fc.assert(
      fc.property(chain, ([entries, at]) => {
        const cut = entries.slice(0, at);
        expect(verifyChain(cut, sha256, PUBLIC).ok).toBe(true);
        expect(verifyChain(cut, sha256, noting(headOf(entries)))).toEqual({
          ok: false,
          at: at + 1,
          what: 'the chain ends before the noted entry',
        });
      }),
    );
  });

  test('a chain rewritten from some entry on: only with a noted head', () => {
    fc.assert(
      fc.property(chain, ([entries, at]) => {
        const anew = chainOf(
          entries.map(({ body }, index) => (index === at ? bodyOf('another one', index + 1) : body)),
        );
        expect(verifyChain(anew, sha256, PUBLIC).ok).toBe(true);
        expect(verifyChain(anew, sha256, noting(headOf(entries)))).toEqual({
          ok: false,
          at: entries.length,
          what: 'the noted entry is another',
        });
      }),
    );
  });
});

describe('a body that the program would not write is found, though its hash is right', () => {
  const NOT_WRITTEN = 'the entry is not written as entries are';
  const ANOTHER = 'the entry says another number or another chain';
  test.each<[string, (body: string) => string, string]>([
    ['text that is not JSON', () => 'hold', NOT_WRITTEN],
    ['JSON that is cut off', (body) => body.slice(0, -1), NOT_WRITTEN],
    ['a list', () => '[1,2]', NOT_WRITTEN],
    ['nothing', () => 'null', NOT_WRITTEN],
    ['white space', (body) => body.replace(',', ', '), NOT_WRITTEN],
    ['white space after it', (body) => `${body}\n`, NOT_WRITTEN],
    ['keys in another order', (body) => body.replace(/("at":"[^"]*"),("by":"[^"]*")/, '$2,$1'), NOT_WRITTEN],
    ['a key twice', (body) => body.replace('"did"', '"did":"hold","did"'), NOT_WRITTEN],
    ['a letter that is escaped', (body) => body.replace('publish', 'p\\u0075blish'), NOT_WRITTEN],
    ['a number with decimals', (body) => body.replace(/"number":(\d+)/, '"number":$1.0'), NOT_WRITTEN],
    ['no time', (body) => body.replace(/"at":"[^"]*",/, ''), NOT_WRITTEN],
    [
      'a day that does not exist',
      (body) => body.replace(/"at":"[^"]*"/, '"at":"2030-02-30T00:00:00.000Z"'),
      NOT_WRITTEN,
    ],
    ['a time without milliseconds', (body) => body.replace('.000Z', 'Z'), NOT_WRITTEN],
    ['the number of another', (body) => body.replace(/"number":\d+/, '"number":99'), ANOTHER],
    ['a number as text', (body) => body.replace(/"number":(\d+)/, '"number":"$1"'), ANOTHER],
    ['no number', (body) => body.replace(/,"number":\d+/, ''), ANOTHER],
    ['the other chain', (body) => body.replace('"public"', '"private"'), ANOTHER],
    ['no chain', (body) => body.replace('"chain":"public",', ''), ANOTHER],
  ])('%s', (_, changed, what) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (many, place) => {
        fc.pre(place <= many);
        const bodies = Array.from({ length: many }, (__, index) => bodyOf('desk-rimato', index + 1));
        const entries = chainOf(bodies.map((body, index) => (index + 1 === place ? changed(body) : body)));
        expect(verifyChain(entries, sha256, PUBLIC)).toEqual({ ok: false, at: place, what });
      }),
    );
  });

  test('nested values do not exhaust the stack', () => {
    const deep = `{"at":"${timeAt(1)}","chain":"public","number":1,"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect(verifyChain(chainOf([deep]), sha256, PUBLIC)).toMatchObject({ ok: false, what: NOT_WRITTEN });
  });
});

describe('times', () => {
  const at = (seconds: number) => new Date(Date.UTC(2030, 0, 1) + seconds * 1000).toISOString();
  test('that go back by more than five minutes are reported, the first of them; the chain is valid', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 12 }), (times) => {
        const entries = chainOf(times.map((time, index) => bodyOf('x', index + 1, { at: at(time) })));
        const back = times.findIndex((time, index) => index > 0 && time < (times[index - 1] ?? 0) - 300);
        const verified = verifyChain(entries, sha256, PUBLIC);
        expect(verified).toEqual({ ok: true, head: headOf(entries), ...(back > 0 && { earlier: back + 1 }) });
      }),
    );
  });
});
