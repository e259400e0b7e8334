import type { About } from '@/lib/domain/value-reader/languages/language';
import { each, phrases } from '@/lib/domain/value-reader/languages/language';

/** Ukrainian words that add nothing to what is read. */
export const NEUTRAL: Readonly<Record<'any' | About, readonly string[]>> = {
  any: each('у в є був була було були це цього та і й'),
  number: [
    ...each('усього всього рівно загалом разом точно кількість число саме сумарно становить складає'),
    ...phrases(
      'на щастя | на суму | у сумі | на загальну суму | на цей час | на цю мить | на зараз | на даний момент | на сьогодні | на сьогоднішній день | до цього часу | у цілому | в цілому | загальна кількість',
    ),
  ],
  time: each('о об'),
  option: [],
  'yes-no': each('абсолютно цілком повністю'),
};

/** Ukrainian words that Bulgarian, Serbian or another language has too. */
export const SHARED: readonly string[] = each(`
  млн млрд тис трлн так два три сто коло при про для їх нам саме між пара мер штаб генерал президент сорок у в на по
  за до від не ні та і й о без але може жертви жертва раз під над ще година тиждень дана він це з із із-за
`);
