/**
 * The method says "at least" and "yes-no"; a name in the database has no space and no hyphen. Only these two functions
 * convert between them.
 */
type Underscored<S extends string> = S extends `${infer A} ${infer B}`
  ? `${A}_${Underscored<B>}`
  : S extends `${infer A}-${infer B}`
    ? `${A}_${Underscored<B>}`
    : S;

type Spaced<S extends string> = S extends 'yes_no'
  ? 'yes-no'
  : S extends `${infer A}_${infer B}`
    ? `${A} ${Spaced<B>}`
    : S;

/** 'at least' → 'at_least', 'yes-no' → 'yes_no'. */
export function columnName<S extends string>(word: S): Underscored<S> {
  return word.replaceAll(/[ -]/g, '_') as Underscored<S>;
}

/** 'at_least' → 'at least', 'yes_no' → 'yes-no'. */
export function methodWord<S extends string>(name: S): Spaced<S> {
  return (name === 'yes_no' ? 'yes-no' : name.replaceAll('_', ' ')) as Spaced<S>;
}
