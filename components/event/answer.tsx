import type { Phrase } from '@/lib/views/event-view';

/** The answer in plain sentences. What cannot all be true is underlined. */
export function Answer({
  sentences,
  className = 'max-w-[62rem] text-pretty font-serif text-[1rem] leading-[1.4]',
}: {
  sentences: readonly (readonly Phrase[])[];
  className?: string;
}) {
  return (
    <p className={className}>
      {sentences.map((sentence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences of one fixed text, which may repeat
        <span key={index}>
          {sentence.map((phrase) =>
            phrase.mark === 'disputed' ? (
              <em
                key={phrase.text}
                className="not-italic underline decoration-2 decoration-disputed underline-offset-[0.22em]"
              >
                {phrase.text}
              </em>
            ) : (
              phrase.text
            ),
          )}{' '}
        </span>
      ))}
    </p>
  );
}
