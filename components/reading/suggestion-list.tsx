import type { Seeming } from './use-reading';
import type { Suggestions } from './use-suggestions';

type Props = {
  seeming: readonly Seeming[];
  suggestions: Suggestions;
  /** Of how many characters the text is. */
  length: number;
  onGo: (to: Seeming) => void;
};

const BUTTON = 'min-h-6 text-start underline decoration-dotted underline-offset-4';

/** Passages that seem to answer a question of the event, and were not logged: each leads to its place in the text. */
export function SuggestionList({ seeming, suggestions: { looking, stop, goOn }, length, onGo }: Props) {
  return (
    <section aria-labelledby="seeming" className="mt-10">
      <h2 id="seeming" className="font-semibold font-serif text-[1.1875rem]">
        Seems to say what is asked
      </h2>
      <p className="mt-1 flex flex-wrap gap-x-3 text-[0.875rem] text-soft">
        <output>
          {toldOf(looking.is, seeming.length, `${Math.floor((100 * looking.upTo) / Math.max(1, length))} %`)}
        </output>
        {looking.is === 'looking' && looking.upTo > 0 && (
          <button type="button" onClick={stop} className={BUTTON}>
            Stop
          </button>
        )}
        {(looking.is === 'paused' || looking.is === 'failed') && (
          <button type="button" onClick={goOn} className={BUTTON}>
            {looking.is === 'paused' ? 'Look on' : 'Look again'}
          </button>
        )}
      </p>
      {seeming.length > 0 && (
        <ol className="mt-2 max-h-72 overflow-y-auto text-[0.9375rem]">
          {seeming.map((one) => (
            <li key={`${one.start} ${one.end}`}>
              <button type="button" onClick={() => onGo(one)} className={BUTTON} dir="auto">
                {one.says}
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function toldOf(is: Suggestions['looking']['is'], count: number, share: string): string {
  const passages = count === 1 ? '1 passage, a guess' : `${count} passages, guesses`;
  const found = count === 0 ? 'None was found that is not logged' : `${passages}, underlined by dots in the text`;
  switch (is) {
    case 'looking':
      return 'The text is looked through …';
    case 'done':
      return `${found}. Nothing is logged until you log it.`;
    case 'paused':
      return `${found}, in the first ${share} of the text.`;
    case 'failed':
      return `${found}. The text could not be looked through to its end.`;
  }
}
