import type { DriftView } from '@/lib/views/event-view';
import { MarkSign } from './mark-sign';

const told = { kept: undefined, dropped: 'dropped: ', added: 'added: ' } as const;

/** How a rendering differs from what the speaker said; words that went or came are marked, and said aloud. */
export function Drift({ drift }: { drift: DriftView }) {
  return (
    <p className="drift">
      <MarkSign of="drift" />
      <span>
        <span className="sr-only">Drift: </span>
        {drift.text}
        {drift.inherited !== undefined && <span className="quiet">, {drift.inherited}</span>}
        {drift.words && (
          <span className="drift-words">
            {drift.words.map((part, index) => {
              const Mark = part.change === 'dropped' ? 'del' : part.change === 'added' ? 'ins' : 'span';
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed text, which may repeat
                <Mark key={index}>
                  {told[part.change] && <span className="sr-only">{told[part.change]}</span>}
                  {part.text}{' '}
                </Mark>
              );
            })}
          </span>
        )}
      </span>
    </p>
  );
}
