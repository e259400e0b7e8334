import type { DriftView } from '@/lib/views/event-view';
import { MarkSign } from './mark-sign';
import { MarkedWords } from './marked-words';

/**
 * How a rendering differs from what the speaker said. Words that went or came are marked at the hop where they did;
 * whoever only passed that on is told so.
 */
export function Drift({ drift }: { drift: DriftView }) {
  const { text, inherited, words } = drift;
  return (
    <p className="drift">
      <MarkSign of="drift" />
      <span>
        <span className="sr-only">Drift: </span>
        {text}
        {inherited !== undefined && <span className="quiet">, inherited: {inherited}</span>}
        {words && inherited === undefined && (
          <span className="drift-words" dir="auto">
            <MarkedWords words={words} />
          </span>
        )}
      </span>
    </p>
  );
}
