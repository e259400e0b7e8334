import { isRedactedSlug, nothingElse, type PublicThing, plain, textsSet } from './public-thing';
import type { Claim, Label, Option } from './record';
import { REDACTED } from './redaction';

/** A question in the form of the public record. Its words, those of its options and of its labels are redacted together. */
export function claimThing(claim: Claim) {
  const { id, slug, position, question, shortName, measure, scope, additive, running, labels, ...typed } = claim;
  const { says, options } = typeOf(typed);
  const words = labels?.map(({ id: _id, words: own, ...rest }: Label) => {
    nothingElse(rest);
    return own;
  });
  return {
    kind: 'claim',
    id,
    says: plain({ position, additive, running, labels: labels?.map((label) => label.id), ...says }),
    texts: textsSet({ slug, question: plain({ question, shortName, measure, scope, options, labels: words }) }),
    gone: [...(isRedactedSlug(slug, id) ? ['slug'] : []), ...(question === REDACTED ? ['question'] : [])],
  } satisfies PublicThing;
}

type Typed = Claim extends infer C ? (C extends Claim ? Omit<C, keyof Untyped> : never) : never;
type Untyped = Pick<
  Claim,
  'id' | 'slug' | 'position' | 'question' | 'shortName' | 'measure' | 'scope' | 'additive' | 'running' | 'labels'
>;

/** What claims of one type alone have, and the texts of options. */
function typeOf(typed: Typed) {
  switch (typed.type) {
    case 'number': {
      const { type, unit, whole, lowerBound, upperBound, tolerance, ...rest } = typed;
      nothingElse(rest);
      return { says: { type, unit, whole, lowerBound, upperBound, tolerance } };
    }
    case 'time': {
      const { type, toleranceSeconds, ...rest } = typed;
      nothingElse(rest);
      return { says: { type, toleranceSeconds } };
    }
    case 'category': {
      const { type, exclusive, options, ...rest } = typed;
      nothingElse(rest);
      const own = options.map(optionOf);
      return {
        says: { type, exclusive, options: own.map(({ says }) => says) },
        options: own.map(({ texts }) => texts),
      };
    }
    default: {
      const { type, ...rest } = typed;
      nothingElse(rest);
      return { says: { type } };
    }
  }
}

function optionOf({ id, within, label, aliases, ...rest }: Option) {
  nothingElse(rest);
  return { says: { id, within }, texts: { label, aliases } };
}

export type ClaimThing = ReturnType<typeof claimThing>;
