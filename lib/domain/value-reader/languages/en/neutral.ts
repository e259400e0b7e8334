import type { About } from '@/lib/domain/value-reader/languages/language';
import { each, phrases } from '@/lib/domain/value-reader/languages/language';

/** English words that add nothing to what is read. */
export const NEUTRAL: Readonly<Record<'any' | About, readonly string[]>> = {
  any: [...each('the a an of in at was were is are be been being have has had it its that there'), 'so far'],
  number: [
    ...each('and m magnitude exactly precisely total totally altogether overall all'),
    ...phrases(
      'in total | in all | at present | at the moment | as of now | up to now | until now | to date | number of | the number of | total number of',
    ),
  ],
  time: each('on o hrs'),
  option: each('from to by'),
  'yes-no': each('this the answer absolutely quite entirely completely'),
};

/** English words that are understood and add something: who says so, where, and how. */
export const ADDING: readonly string[] = each(`
  said says say saying told reported reportedly reports report according to by with on for from as after when during
  following due because officials official authorities authority ministry minister mayor governor spokesman spokeswoman
  spokesperson military army police local state government media sources source news agency statement confirmed confirms
  confirm stated states claimed claims claim announced announces identified verified known counted recorded listed
  estimated estimate estimates alleged allegedly around here now currently still already also both their his her they we
  left leaving took taken found recovered buried lost losing reached reaches stands stood became this these those
  russian ukrainian american british german french polish turkish israeli palestinian syrian iraqi iranian chinese
  young local foreign elderly innocent heavily seriously severely lightly critically slightly moderately
  just only us occupied front line area scene site rubble hospital near outside inside across throughout under between into
  yesterday today morning night evening monday tuesday wednesday thursday friday saturday sunday
`);

/** English words that other languages have too. */
export const SHARED: readonly string[] = each(`
  a an in on of at no total has had all per plus minus by die dies men man person persons kill fatal hat is are am was we
  under over for from to do so as local adult pilot official half minimum maximum double triple rate section article
  division regiment route page pages ratio index student doctor and
`);
