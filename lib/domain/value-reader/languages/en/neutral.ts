import type { About } from '@/lib/domain/value-reader/languages/language';
import { each, phrases } from '@/lib/domain/value-reader/languages/language';

/** English words that add nothing to what is read. */
export const NEUTRAL: Readonly<Record<'any' | About, readonly string[]>> = {
  any: [...each('the a an of in at was were is are be been being have has had it its that there'), 'so far'],
  number: [
    ...each('and magnitude exactly precisely total totally altogether overall all'),
    ...phrases(
      'fortunately | luckily | thankfully | in total | in all | at present | at the moment | as of now | up to now | until now | to date | stands at | stood at | put at | toll at | toll is at | number at | now at | remains at | number of | the number of | total number of',
    ),
  ],
  time: each('on o hrs'),
  option: [],
  'yes-no': each('this the answer quite entirely completely'),
};

/** English words that other languages have too. */
export const SHARED: readonly string[] = each(`
  mln mn bn bln trn tn k m million billion ten one six circa min max c ca minimum maximum est approx dozen media
  regional local front base station police general minister president data april august september november december me
  he us hospital total state ml km post a an in on of at no has had all per plus minus by die dies men man person
  persons kill fatal hat is are am was we under over for from to do so as adult pilot official half double triple rate
  section article division regiment route page pages ratio index student doctor and
`);
