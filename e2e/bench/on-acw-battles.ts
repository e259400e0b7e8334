import { countFromWords } from './count-words';
import { cell, type Row } from './data-folder';

/** Rows whose figures, as read from the words, differ from the file's columns low and high. */
export function wordsAgainstColumns(rows: readonly Row[]): string[] {
  return rows
    .filter((row) => cell(row, 'value_type') === 'count')
    .flatMap((row) => {
      const [words, low, high] = [cell(row, 'value_text'), cell(row, 'low'), cell(row, 'high')];
      const read = figuresIn(words);
      const isSame = read[0] === low && read[1] === high;
      return isSame ? [] : [`${cell(row, 'claim_id')}, ${cell(row, 'source')}: “${words}”, in columns ${low}–${high}`];
    });
}

function figuresIn(words: string): [string, string] | [] {
  const content = countFromWords(words);
  const value = 'value' in content ? content.value : undefined;
  if (value?.type !== 'number') return [];
  if ('figure' in value) return [value.figure.toFixed(), value.figure.toFixed()];
  return 'low' in value ? [value.low.toFixed(), value.high.toFixed()] : [];
}
