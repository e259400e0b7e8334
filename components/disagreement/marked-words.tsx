import { Fragment } from 'react';
import type { DriftView } from '@/lib/views/event-view';

const told = { dropped: 'dropped: ', added: 'added: ' } as const;
const marks = { dropped: 'del', added: 'ins' } as const;

/**
 * The changed words compared with the original, word by word: struck out, underlined, and announced. Marks end with
 * their words.
 */
export function MarkedWords({ words }: { words: NonNullable<DriftView['words']> }) {
  return words.map(({ text, change }, index) => {
    if (change === 'kept') return text;
    const Mark = marks[change];
    const marked = text.trim() || text;
    const [before = '', after = ''] = marked === text ? [] : text.split(marked, 2);
    const next = words[index + 1];
    const apart = after === '' && next !== undefined && next.change !== 'kept' ? ' ' : after;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed text, which may repeat
      <Fragment key={index}>
        {before}
        <Mark>
          <span className="sr-only">{told[change]}</span>
          {marked}
        </Mark>
        {apart}
      </Fragment>
    );
  });
}
