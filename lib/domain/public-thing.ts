import type Big from 'big.js';

// What a thing of the public record says, as it is hashed and served: plain JSON, and apart from it every text that two
// people may redact one day.

/** The version of the form. It rises when the same record would be written in another way. */
export const FORM_VERSION = 1;

/** `head`: which form and method, and when the latest was published. `withdrawal`: that something was withdrawn. */
export const THING_KINDS = [
  'head',
  'event',
  'claim',
  'source',
  'statement',
  'rendering',
  'search',
  'document',
  'reply',
  'withdrawal',
] as const;

export type ThingKind = (typeof THING_KINDS)[number];

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * One thing. `texts` has one text for all that one redaction takes out together, by its name, so that whatever people redact,
 * the rest is as it was. `gone` names those that are redacted: of these, `texts` has what stands in their place, or
 * nothing where a record does not tell that there was one.
 */
export type PublicThing<K extends ThingKind = ThingKind, S = Readonly<Record<string, unknown>>> = {
  kind: K;
  id: string;
  says: S;
  texts: Readonly<Record<string, Json>>;
  gone: readonly string[];
};

/** A value of the domain as JSON: figures are exact decimal strings, and what is not set is left out. */
export type Plain<T> = T extends Big
  ? string
  : T extends string | number | boolean | undefined
    ? T
    : T extends readonly (infer U)[]
      ? readonly Plain<U>[]
      : { readonly [K in keyof T]: Plain<T[K]> };

export const plain = <T>(value: T): Plain<T> => asPlain(value) as Plain<T>;

function asPlain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(asPlain);
  if (isFigure(value)) return value.toFixed();
  const set = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(set.map(([key, one]) => [key, asPlain(one)]));
}

const isFigure = (value: object): value is Big => 'toFixed' in value;

/** The texts of a thing, without those that are not set. */
export const textsSet = (texts: Readonly<Record<string, Json | undefined>>): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, Json] => entry[1] !== undefined));

/**
 * Takes what is left of a thing of the domain once every field of it has its place in the form. A field that is added to the
 * type of the thing does not compile here before it has one.
 */
export const nothingElse = (_rest: Readonly<Record<string, never>>): void => {};

/** Whether an address says nothing but the id: two people have redacted it (`redacted_slug` of the database). */
export const isRedactedSlug = (slug: string, id: string): boolean => slug === `redacted-${id}`;
