import { ALL } from './languages/all';
import { bothHalves, type Clock } from './time-parts';
import { CARDINALS, ORDINAL_HOURS } from './time-table';
import type { Token } from './tokens';

type Phrase = { slots: readonly string[]; minute: number | 'said' | 'left'; back: boolean; spelled: boolean };
type Found = { hour: number; said: number; length: number };

const PHRASES: readonly Phrase[] = ALL.flatMap(({ time }) =>
  time.clocks.map(({ words, minute, back }) => {
    const slots = words.split(' ');
    return { slots, minute, back, spelled: slots.some((slot) => !/^[#@]+$/.test(slot) && slot.length > 2) };
  }),
);
/** The phrases by their first slot. */
const BEGINNING = new Map<string, Phrase[]>();
for (const phrase of PHRASES) {
  const first = phrase.slots[0] ?? '';
  BEGINNING.set(first, [...(BEGINNING.get(first) ?? []), phrase]);
}
const WITH_MINUTES = BEGINNING.get('#') ?? [];

/** "Half past five", "пів на шосту", "без четверти пять": the longest clock time in words that begins here. */
export function clockPhraseAt(tokens: readonly Token[]): { clock: Clock; length: number } | 'none' {
  const [first] = tokens;
  // A figure is a number of minutes only before a word.
  if (first === undefined || (first.kind === 'figure' && tokens[1]?.kind !== 'word')) return 'none';
  const isNumber = first.kind === 'figure' || numbersAt(tokens, 0, CARDINALS).length > 0;
  const phrases = [...(BEGINNING.get(first.norm) ?? []), ...(isNumber ? WITH_MINUTES : [])];
  const found = phrases.flatMap((phrase) =>
    match(phrase, tokens, 0, { hour: 0, said: 0, length: 0 }).flatMap((one) => clockOf(phrase, one)),
  );
  return found.sort((a, b) => b.length - a.length)[0] ?? 'none';
}

/** Every way in which the slots from one on can be filled: "двадцати три" is 23, or 20 and then 3. */
function match(phrase: Phrase, tokens: readonly Token[], i: number, found: Found): Found[] {
  const slot = phrase.slots[i];
  if (slot === undefined) return [found];
  if (!/^[#@]/.test(slot)) {
    if (tokens[found.length]?.norm !== slot) return [];
    return match(phrase, tokens, i + 1, { ...found, length: found.length + 1 });
  }
  return numbersAt(tokens, found.length, slot === '@@' ? ORDINAL_HOURS : CARDINALS).flatMap(
    ({ n, length, written }) => {
      // "30 минут 3 марта" names no hour.
      if (written && (slot === '#' ? !phrase.spelled : phrase.slots[0] === '#' && slot === '@@')) return [];
      const more = slot === '#' ? { said: n } : { hour: n };
      return match(phrase, tokens, i + 1, { ...found, ...more, length: found.length + length });
    },
  );
}

function clockOf(phrase: Phrase, { hour, said, length }: Found): { clock: Clock; length: number }[] {
  const { minute, back, slots, spelled } = phrase;
  const isSaid = typeof minute !== 'number';
  if (hour < 1 || hour > 12 || (isSaid && (said < 1 || said > 59))) return [];
  // "Five to six" may be a range of hours.
  if (minute === 'left' && !spelled && slots[0] === '#' && said < 13 && said < hour) return [];
  const minutes = minute === 'said' ? said : minute === 'left' ? 60 - said : minute;
  const named = back ? (hour === 1 ? 12 : hour - 1) : hour;
  return [
    { clock: { hours: bothHalves(named), minute: minutes, second: 0, precision: 'minute', open: false }, length },
  ];
}

type Numbered = { n: number; length: number; written: boolean };

/** In words, a number has at most three tokens: "twenty-five". */
function numbersAt(tokens: readonly Token[], at: number, table: ReadonlyMap<string, number>): Numbered[] {
  const token = tokens[at];
  if (token?.kind === 'figure')
    return /^\d{1,2}$/.test(token.text) ? [{ n: Number(token.text), length: 1, written: true }] : [];
  return [1, 2, 3].flatMap((length) => {
    const n = table.get(
      tokens
        .slice(at, at + length)
        .map(({ norm }) => norm)
        .join(' '),
    );
    return n === undefined || at + length > tokens.length ? [] : [{ n, length, written: false }];
  });
}
