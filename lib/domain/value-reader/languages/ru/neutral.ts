import type { About } from '@/lib/domain/value-reader/languages/language';
import { each, phrases } from '@/lib/domain/value-reader/languages/language';

/** Russian words that add nothing to what is read. */
export const NEUTRAL: Readonly<Record<'any' | About, readonly string[]>> = {
  any: each('в у есть был была было были это этого и'),
  number: [
    ...each('всего ровно итого суммарно точно количество число составляет составило составила составили именно'),
    ...phrases(
      'к счастью | на сумму | в сумме | на общую сумму | на данный момент | на этот час | на сегодня | на сегодняшний день | на текущий момент | к этому часу | к этому времени | в общей сложности | в общем | общее число | общее количество',
    ),
  ],
  time: each('о об'),
  option: [],
  'yes-no': each('совершенно абсолютно полностью вполне'),
};

/** Russian words that Bulgarian, Serbian or another language has too. */
export const SHARED: readonly string[] = each(`
  тыс да точно два три сто около о при для их его после над между ми един все за тоже там пара днем она они мы вас нас
  или ли либо если год часов мая марта август мин бомб танк дрон удар атака ракета снаряд министр президент в у на по
  до от не ни и без но може жертви раз под с со из час число тела дни это
`);
