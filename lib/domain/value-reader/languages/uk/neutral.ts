import type { About } from '@/lib/domain/value-reader/languages/language';
import { each, phrases } from '@/lib/domain/value-reader/languages/language';

/** Ukrainian words that add nothing to what is read. */
export const NEUTRAL: Readonly<Record<'any' | About, readonly string[]>> = {
  any: each('у в є був була було були це цього та і й'),
  number: [
    ...each('усього всього рівно загалом разом точно кількість число саме сумарно становить складає'),
    ...phrases(
      'на суму | у сумі | на загальну суму | на цей час | на цю мить | на зараз | на даний момент | на сьогодні | на сьогоднішній день | до цього часу | у цілому | в цілому | загальна кількість',
    ),
  ],
  time: each('о об'),
  option: each('з із до'),
  'yes-no': each('абсолютно цілком повністю'),
};

/** Ukrainian words that are understood and add something: who says so, where, and how. */
export const ADDING: readonly string[] = [
  ...each(`
  збитки збитків шкода сума суму вартість оцінюється оцінюють становлять склали склав
    повідомив повідомила повідомили повідомляє повідомляють заявив заявила заявили сказав сказала каже кажуть пише пишуть
    підтвердив підтвердили підтверджено відомо внаслідок унаслідок через після обстрілу удару атаки
    вибуху ракетного російських російські українських українські ворожих ворожі ворога ворог противника наших наші
    своїх їхніх наразі зараз вже уже також тут там місті селі області районі регіоні місце місці місцевих тяжко важко
    легко серед офіційно влада міністерство генштаб голова ова речник ім'я
    нас них лише тільки на по за під до від з із зі під над біля росія росії україна україни ворог нібито начебто
  `),
];

/** Ukrainian words for what else happens to persons. */
export const HAPPENING: readonly string[] = each(`
  виявили знайшли дістали поховали зафіксовано
`);

/** Ukrainian words that Bulgarian, Serbian or another language has too. */
export const SHARED: readonly string[] = each(`
  у в на по за до від не ні та і й о без але може жертви жертва раз під над ще година тиждень дана він це з із із-за
`);
