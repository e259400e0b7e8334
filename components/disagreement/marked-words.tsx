import type { DriftView } from '@/lib/views/event-view';

const told = { kept: undefined, dropped: 'dropped: ', added: 'added: ' } as const;
const marks = { kept: 'span', dropped: 'del', added: 'ins' } as const;

/** What was put against what was said, word by word: struck out, underlined, and said aloud. */
export function MarkedWords({ words }: { words: NonNullable<DriftView['words']> }) {
  return words.map(({ text, change }, index) => {
    const Mark = marks[change];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed text, which may repeat
      <Mark key={index}>
        {told[change] !== undefined && <span className="sr-only">{told[change]}</span>}
        {text}{' '}
      </Mark>
    );
  });
}
