import { z } from 'zod';

/** Raise it when stored findings should be worded or drawn anew: `npm start` recomputes those of another form. */
export const FINDING_FORM = 2;

/** A place on the axis, from 0 to 1. */
const place = z.number().min(0).max(1);

const mark = z.strictObject({
  tone: z.enum(['a', 'b', 'c', 'd', 'none']),
  from: place,
  to: place,
  openLow: z.boolean(),
  openHigh: z.boolean(),
  /** Where the values were that it replaced, in order. */
  before: z.array(place).readonly().exactOptional(),
  /** Unnamed and collective sources. */
  hollow: z.boolean(),
});

/**
 * What lists, and pictures for shared links, show of an event: its finding in sentences, the two answers that are
 * furthest apart, and the answers to the question that it is about, on one axis. Plain data that the database stores.
 */
const finding = z.strictObject({
  form: z.literal(FINDING_FORM),
  /** Sentences, each in pieces; `disputed` is the address of the question on which two answers conflict. */
  sentences: z
    .array(z.array(z.strictObject({ text: z.string(), disputed: z.string().exactOptional() })).readonly())
    .readonly(),
  /** The answers that are told by name, two if two sources gave one, with the range that each is drawn as. */
  told: z.array(z.strictObject({ name: z.string(), value: z.string(), mark: mark.exactOptional() })).readonly(),
  /** The axis, with all other answers that are drawn on it; absent if answers have no ranges. */
  axis: z
    .strictObject({
      log: z.boolean(),
      ticks: z.array(z.strictObject({ at: place, label: z.string() })).readonly(),
      others: z.array(mark).readonly(),
      /** How many they are: those of one range are drawn once. */
      otherAnswers: z.int().min(0),
    })
    .exactOptional(),
});

export type Finding = z.infer<typeof finding>;
export type FindingMark = z.infer<typeof mark>;

/** Reads a stored finding; undefined where none is stored, or one of another form. */
export function parseFinding(stored: unknown): Finding | undefined {
  const parsed = finding.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}
