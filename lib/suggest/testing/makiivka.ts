import type { Span } from '@/lib/domain/passage/sentences';
import { knownNames } from '@/lib/suggest/known-names';
import { readyEvent, type SuggestEvent } from '@/lib/suggest/passage';
import { makiivka } from '@/prisma/seed/makiivka/record';

/** The questions and sources of the worked example, with the names by which news calls them. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  'ua-stratcom': ['Ukraine’s military', 'StratCom', 'Стратком ЗСУ', 'الجيش الأوكراني'],
  'ua-general-staff': ['General Staff', 'Генеральний штаб', 'Генштаб'],
  'ru-mod': ['Russian defence ministry', 'Moscow', 'Міноборони РФ', 'Минобороны РФ', 'وزارة الدفاع الروسية'],
  bezsonov: ['Даниил Безсонов', 'Данило Безсонов', 'دانييل بيزسونوف'],
};

export const EVENT: SuggestEvent = {
  zone: makiivka.event.zone,
  happenedOn: '2023-01-01',
  questions: makiivka.claims.map((claim) => ({ claim })),
  sources: [...makiivka.sources.values()].map(({ id, name, native, aliases }) => ({
    id,
    name,
    names: [name, ...(native ? [native.name] : []), ...aliases, ...(ALIASES[id] ?? [])],
  })),
};

export const READY = readyEvent(EVENT, knownNames(EVENT.sources));

/** Where words stand in a text. They must stand there. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not in the text.`);
  return { start, end: start + words.length };
}

/** An article on the strike, in words of its own: what it tells stands in the tests. */
export const ARTICLE = `Weeks after a school in Makiivka that housed soldiers was flattened, its toll is still argued over. On the first day Ukraine’s military put the Russian dead at about 400; a day later Moscow acknowledged 63.

Two days after that the Russian defence ministry raised its figure to 89. It timed the hit at one minute past midnight, Moscow time, and laid the blame on soldiers who had switched on their phones.

Bloggers called the Ukrainian number inflated without offering their own. One of them, Igor Girkin, spoke of many hundreds, counting the wounded.

On Wednesday came another tally. BBC News Russian, working with volunteers, says it has put a name to at least 92 of the dead. Nobody expects the list to end there.

Генеральний штаб у Києві другого січня загальної цифри не назвав: утрати, мовляв, іще з’ясовують.

Of the wounded nobody keeps a list. Ukraine’s military gave about 300; Rybar, a channel on Telegram, more than 100.

وقالت وزارة الدفاع الروسية في 2 يناير إن نحو 63 جنديا قتلوا في الضربة.`;
