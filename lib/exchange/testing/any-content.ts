import Big from 'big.js';
import fc from 'fast-check';
import { REDACTED } from '@/lib/domain/redaction';
import type { Content, NumberValue, Scope, TimeValue, Value } from '@/lib/domain/value';

// Values in every form that the types of the domain have, and what they are made of.

export const id = fc.uuid();
export const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 2 });
export const words = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => text !== REDACTED);
export const figure = fc
  .constantFrom('0', '-1.5', '89', '0.000001', '123456789012345678901234567890')
  .map((n) => new Big(n));
export const instant = fc.constantFrom('2023-01-01T00:00:00.000Z', '-000043-03-15T12:00:00.000Z');
export const day = fc.constantFrom('2023-01-01', '2022-12-31');
export const zone = fc.constantFrom('UTC', 'Europe/Kyiv');
export const yes = fc.constant(true as const);
export const type = <T extends string>(one: T) => fc.constant(one);

const number = { type: type('number'), unit: words };
const numbers: fc.Arbitrary<NumberValue> = fc.oneof(
  fc.record(
    { ...number, relation: type('exact'), figure, counted: yes, lastDigit: figure },
    { requiredKeys: ['type', 'relation', 'figure'] },
  ),
  fc.record(
    { ...number, relation: type('about'), figure, lastDigit: figure },
    { requiredKeys: ['type', 'relation', 'figure'] },
  ),
  fc.record(
    { ...number, relation: fc.constantFrom('at least', 'more than', 'at most', 'fewer than'), bound: figure },
    { requiredKeys: ['type', 'relation', 'bound'] },
  ),
  fc.record(
    { ...number, relation: fc.constantFrom('more than', 'fewer than'), than: id },
    { requiredKeys: ['type', 'relation', 'than'] },
  ),
  fc.record(
    { ...number, relation: type('between'), low: figure, high: figure, best: figure },
    { requiredKeys: ['type', 'relation', 'low', 'high'] },
  ),
  fc.record(
    { ...number, relation: type('vague'), low: figure, high: figure, word: words },
    { requiredKeys: ['type', 'relation', 'low', 'high'] },
  ),
  fc.record(
    { ...number, relation: type('vague'), range: type('not confirmed'), word: words },
    { requiredKeys: ['type', 'relation', 'range'] },
  ),
);

const precision = fc.constantFrom('second', 'minute', 'hour', 'day', 'month', 'year');
const time = { type: type('time'), precision, zone };
const times: fc.Arbitrary<TimeValue> = fc.oneof(
  fc.record({ ...time, relation: fc.constantFrom('exact', 'about'), at: instant }),
  fc.record({ ...time, relation: fc.constantFrom('between', 'vague'), from: instant, to: instant }),
  fc.record({ ...time, relation: fc.constantFrom('at least', 'more than'), from: instant }),
  fc.record({ ...time, relation: fc.constantFrom('at most', 'fewer than'), to: instant }),
);

const value: fc.Arbitrary<Value> = fc.oneof(
  numbers,
  times,
  fc.record({ type: type('category'), options: ids }),
  fc.record({ type: type('yes-no'), yes: fc.boolean() }),
  fc.record({ type: type('text'), text: words }),
);

export const content: fc.Arbitrary<Content> = fc.oneof(
  fc.record({ form: type('stated'), value }),
  fc.record({
    form: type('denied'),
    rejects: fc.oneof(
      fc.record({ what: fc.constantFrom('that it happened', 'nothing in particular') }),
      fc.record({ what: type('value'), value }),
      fc.record({ what: type('statement'), statement: id }),
    ),
  }),
  fc.record({ form: type('withdrawn'), takesBack: ids }, { requiredKeys: ['form'] }),
  fc.record({ form: fc.constantFrom('confirmed', 'declined') }),
);

export const scope: fc.Arbitrary<Scope> = fc.oneof(
  fc.record({ relation: type('same'), note: words }, { requiredKeys: ['relation'] }),
  fc.record(
    { relation: fc.constantFrom('broader', 'narrower', 'different'), label: id, note: words },
    { requiredKeys: ['relation', 'note'] },
  ),
);
