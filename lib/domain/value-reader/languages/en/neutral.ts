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

/** English words that are understood and add who says so, where, when or of what kind. */
export const ADDING: readonly string[] = each(`
  said says say saying told reported reportedly reports report according to by with on for from as after when during
  following due because official officials authority authorities ministry minister mayor governor spokesman spokeswoman
  spokesperson military army local state government media news statement 
  confirmed confirms confirm stated states claimed claims claim announced announces verified counted recorded listed
  figure figures count toll put puts stands stood reached reaches estimate estimates alleged allegedly officially
  around here now currently still already also both their his her they we our us just only mostly mainly
  russian ukrainian american british german french polish turkish israeli palestinian syrian iraqi iranian chinese
  young foreign elderly innocent pro-russian enemy heavily seriously severely lightly critically slightly moderately
  occupied scene near outside inside across throughout under between into rubble some
  yesterday today morning night evening overnight monday tuesday wednesday thursday friday saturday sunday
  worth cost costs costing valued amounting totalling totaling amounts damages bill sum price became this these those
`);

/** English words for what else happens to persons. */
export const HAPPENING: readonly string[] = each(`
  left leaving took taken taking found recovered retrieved pulled buried identified known hit struck targeted caught
  arrived came went sent brought lived working stationed housed sleeping trapped treated released returned
  result resulted resulting caused due suffered sustained including
`);

/** English words that other languages have too. */
export const SHARED: readonly string[] = each(`
  a an in on of at no total has had all per plus minus by die dies men man person persons kill fatal hat is are am was we
  under over for from to do so as local adult pilot official half minimum maximum double triple rate section article
  division regiment route page pages ratio index student doctor and
`);
