import type { DriftView } from '@/lib/views/event-view';
import { MarkSign } from './mark-sign';
import { MarkedWords } from './marked-words';

/**
 * How a rendering differs from what the speaker said. Words that were dropped or added are marked at the hop where that
 * happened. For a hop that only passed it on, this is said.
 */
export function Drift({ drift }: { drift: DriftView }) {
  const { text, inherited, words } = drift;
  return (
    <p className="drift">
      <MarkSign of="drift" />
      <span>
        <span className="sr-only">Changed on the way: </span>
        {text}
        {inherited !== undefined && <span className="quiet">; {inherited}</span>}
        {words && inherited === undefined && (
          <span className="drift-words" dir="auto">
            <MarkedWords words={words} />
          </span>
        )}
      </span>
    </p>
  );
}
