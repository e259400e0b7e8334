import { ALL } from './languages/all';
import { bothHalves, type Clock } from './time-parts';
import { CARDINALS, ORDINAL_HOURS } from './time-table';
import { longest, type Token } from './tokens';

type Phrase = { slots: readonly string[]; minute: number | 'said' | 'left'; back: boolean; spelled: boolean };

const PHRASES: readonly Phrase[] = ALL.flatMap(({ time }) =>
  time.clocks.map(({ words, minute, back }) => {
    const slots = words.split(' ');
    return { slots, minute, back, spelled: slots.some((slot) => !/^[#@]+$/.test(slot) && slot.length > 2) };
  }),
);
const STARTS = new Set(PHRASES.map(({ slots: [first = ''] }) => first));

/** "Half past five", "пів на шосту", "без четверти пять": the longest clock time in words that begins here. */
export function clockPhraseAt(tokens: readonly Token[]): { clock: Clock; length: number } | 'none' {
  const [first] = tokens;
  if (first === undefined || !(STARTS.has(first.norm) || numberAt(tokens, 0, CARDINALS) !== 'none')) return 'none';
  const found = PHRASES.flatMap((phrase) => match(phrase, tokens)).sort((a, b) => b.length - a.length);
  return found[0] ?? 'none';
}

function match({ slots, minute, back, spelled }: Phrase, tokens: readonly Token[]): { clock: Clock; length: number }[] {
  let at = 0;
  let hour = 0;
  let said = 0;
  for (const slot of slots) {
    if (!/^[#@]/.test(slot)) {
      if (tokens[at]?.norm !== slot) return [];
      at += 1;
      continue;
    }
    const found = numberAt(tokens, at, slot === '@@' ? ORDINAL_HOURS : CARDINALS);
    // "30 минут 3 марта" names no hour.
    const isWrong = found !== 'none' && found.written && (slot === '#' ? !spelled : slots[0] === '#' && slot === '@@');
    if (found === 'none' || isWrong) return [];
    if (slot === '#' && found.n === 0) return [];
    if (slot === '#') said = found.n;
    else hour = found.n;
    at += found.length;
  }
  if (hour < 1 || hour > 12 || said > 59) return [];
  // "Five to six" may be a range of hours.
  if (minute === 'left' && !spelled && slots[0] === '#' && said < 13 && said < hour) return [];
  const minutes = minute === 'said' ? said : minute === 'left' ? 60 - said : minute;
  const named = back ? (hour === 1 ? 12 : hour - 1) : hour;
  return [
    {
      clock: { hours: bothHalves(named), minute: minutes, second: 0, precision: 'minute', open: false },
      length: at,
    },
  ];
}

type Numbered = { n: number; length: number; written: boolean };

function numberAt(tokens: readonly Token[], at: number, table: ReadonlyMap<string, number>): Numbered | 'none' {
  const token = tokens[at];
  if (token?.kind === 'figure' && /^\d{1,2}$/.test(token.text))
    return { n: Number(token.text), length: 1, written: true };
  const found = longest(table, tokens, at);
  return found ? { n: found.entry, length: found.length, written: false } : 'none';
}
