import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { SLUG } from '@/lib/domain/slug.mjs';

// The format of the records of this folder. README.md says what each field means.

const name = z.string().regex(SLUG);
const words = z.string().min(1);
const figure = z.string().regex(/^-?\d+(\.\d+)?$/);
/** A year, month, day, hour, minute or second, on the clock of the event's zone unless an offset follows. */
const time = z.string().regex(/^\d{4}(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d)?)?([+-]\d\d:\d\d)?)?)?)?$/);
const span = z.union([time, z.string().regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/)]);

const RULES = [
  'Words',
  'Values',
  'Denials',
  'Range of a number',
  'Range of a time',
  'Scope',
  'Running totals',
  'Order',
  'What a source holds',
  'Origin',
  'Origins',
  'Relation',
  'Firm or by reading',
  'Verdict',
  'Camps',
  'Gap',
  'How disputed',
  'The sentence on top',
  'Drift',
] as const;

const unit = words.optional();
const value = z.union([
  z.strictObject({ relation: z.enum(['exact', 'about']), figure, lastDigit: figure.optional(), unit }),
  z.strictObject({ relation: z.enum(['at least', 'more than', 'at most', 'fewer than']), bound: figure, unit }),
  z.strictObject({ relation: z.enum(['more than', 'fewer than']), than: name }),
  z.strictObject({ relation: z.literal('between'), low: figure, high: figure, best: figure.optional(), unit }),
  z.strictObject({ relation: z.literal('vague'), words, low: figure, high: figure }),
  z.strictObject({ relation: z.literal('vague'), words }),
  z.strictObject({ relation: z.enum(['exact', 'about']), at: time, zone: words.optional() }),
  z.strictObject({ relation: z.literal('between'), from: time, to: time }),
  z.strictObject({ relation: z.literal('at least'), from: time }),
  z.strictObject({ relation: z.literal('at most'), to: time }),
  z.strictObject({ options: z.array(name).min(1) }),
  z.strictObject({ yes: z.boolean() }),
  z.strictObject({ text: words }),
]);

const claim = z.strictObject({
  id: name,
  question: words,
  type: z.enum(['number', 'time', 'category', 'yes-no', 'text']),
  unit,
  whole: z.boolean().optional(),
  lowerBound: z.literal('none').optional(),
  kind: z.literal('share').optional(),
  additive: z.boolean().optional(),
  tolerance: figure.optional(),
  toleranceSeconds: z.int().positive().optional(),
  running: z.literal(true).optional(),
  labels: z.array(words).optional(),
  exclusive: z.boolean().optional(),
  options: z.array(z.strictObject({ id: name, within: name.optional() })).optional(),
});

const source = z.strictObject({
  id: name,
  naming: z.enum(['named', 'unnamed', 'collective']),
  outlet: z.boolean(),
  speaksFor: name.optional(),
});

const scope = z.strictObject({ relation: z.enum(['broader', 'narrower', 'different']), label: words });
const said = { hedged: words.optional(), scope: scope.optional(), words: words.optional() };

const statement = z.strictObject({
  id: name,
  source: name,
  claim: name,
  said: z.union([span, z.strictObject({ notKnown: z.literal(true), firstDocument: time })]),
  logged: z.int().positive().optional(),
  saidAfter: name.optional(),
  form: z.enum(['stated', 'confirmed', 'denied', 'declined', 'withdrawn']),
  value: value.optional(),
  denies: z
    .discriminatedUnion('what', [
      z.strictObject({ what: z.literal('that it happened') }),
      z.strictObject({ what: z.literal('value'), value }),
      z.strictObject({ what: z.literal('statement'), statement: name }),
      z.strictObject({ what: z.literal('nothing in particular') }),
    ])
    .optional(),
  withdraws: z.array(name).min(1).optional(),
  counted: z.literal(true).optional(),
  reference: time.optional(),
  basedOn: z.array(name).min(1).optional(),
  doesNotSay: z.literal(true).optional(),
  ...said,
});

const rendering = z.strictObject({
  id: name,
  of: name,
  parent: name.optional(),
  link: z.enum(['cited', 'inferred']),
  outlet: name,
  published: time,
  form: z.literal('stated'),
  value,
  speaker: z.union([z.literal('no longer named'), z.strictObject({ changedTo: words })]).optional(),
  ...said,
});

const pair = z.tuple([name, name]);
const aspect = z.enum([
  'relation changed',
  'number changed',
  'number created',
  'number dropped',
  'measure or scope changed',
  'speaker changed',
  'speaker no longer named',
  'time changed',
  'hedge dropped',
  'hedge added',
  'words dropped or added',
]);

const expectation = z.strictObject({
  holds: z.record(
    name,
    z.strictObject({ inForce: z.array(name), first: z.union([z.literal('none'), name]), was: z.array(name) }),
  ),
  verdict: z.enum(['no value', 'disputed', 'single origin', 'agreed', 'consistent']),
  restsOnReadings: z.literal(true).optional(),
  contradictions: z.array(
    z.union([
      z.strictObject({ pair, firm: z.literal(true) }),
      z.strictObject({ pair, firm: z.literal(false), reading: words }),
    ]),
  ),
  notContradictions: z
    .array(z.strictObject({ pair, relation: z.enum(['agrees', 'consistent', 'not compared']), because: words }))
    .optional(),
  notComparable: z.array(z.strictObject({ statement: name, why: words })).optional(),
  echoes: z.array(z.strictObject({ statement: name, shownAs: words })).optional(),
  origins: z.strictObject({
    counted: z.array(name),
    unnamedOrCollective: z.array(name),
    cannotBeTraced: z.array(name),
    onlyConfirmOrDeny: z.array(name),
  }),
  voices: z.array(name).optional(),
  camps: z.array(z.array(name).min(1)).optional(),
  gap: z.union([
    z.strictObject({ between: pair, told: words, atLeast: words.optional(), because: words.optional() }),
    z.strictObject({
      none: z.enum([
        'no value',
        'only one figure',
        'nothing contradicts',
        'only denials contradict',
        'only a confirmation contradicts',
        'only relative values contradict',
        'not numbers or times',
      ]),
    }),
  ]),
  revisions: z.array(z.strictObject({ source: name, from: name, to: name })).optional(),
  drift: z
    .array(z.strictObject({ of: name, differs: z.array(z.strictObject({ aspect, entered: name })).min(1) }))
    .optional(),
  fidelity: z
    .array(
      z.strictObject({
        outlet: name,
        kept: z.int().nonnegative(),
        of: z.int().positive(),
        enteredHere: z.int().nonnegative(),
        inherited: z.int().nonnegative(),
        overInferredLink: z.int().positive().optional(),
        share: z.boolean(),
      }),
    )
    .optional(),
  top: z.strictObject({ may: z.array(words).min(1), mustNot: z.array(words).min(1) }),
  because: words.optional(),
  contested: words.optional(),
});

const record = z.strictObject({
  name,
  misleads: z.strictObject({ about: words, whom: words }),
  rules: z.array(z.enum(RULES)).min(1),
  zone: words,
  claims: z.array(claim).min(1).max(2),
  sources: z.array(source).min(1),
  statements: z.array(statement).min(1),
  renderings: z.array(rendering).optional(),
  expected: z
    .array(
      z.strictObject({
        asOf: time,
        claims: z.record(name, expectation),
        mostDisputedFirst: z.array(name).min(2).optional(),
        because: words.optional(),
        contested: words.optional(),
      }),
    )
    .min(1),
});

const file = z.strictObject({ theme: words, records: z.array(record).min(1) });

export type MisleadingRecord = z.infer<typeof record>;
export type Expectation = z.infer<typeof expectation>;

/** Every record of the folder, held to the format. Throws what zod says of the first file that breaks it. */
export function misleadingRecords(): MisleadingRecord[] {
  const files = readdirSync(import.meta.dirname).filter((one) => one.endsWith('.json'));
  return files.flatMap((one) => file.parse(JSON.parse(readFileSync(`${import.meta.dirname}/${one}`, 'utf8'))).records);
}

/** The headings of method.md that records name under `rules`. */
export const rulesOfTheMethod: readonly string[] = RULES;
