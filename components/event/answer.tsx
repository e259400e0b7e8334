import type { Phrase } from '@/lib/views/event-view';

type Props = {
  sentences: readonly (readonly Phrase[])[];
  /** Where it is listed who contradicts whom on a question, and why. */
  pairsOf: (claim: string) => string;
  className?: string;
};

/** The answer in plain sentences. What cannot all be true is underlined, and leads to who contradicts whom. */
export function Answer({
  sentences,
  pairsOf,
  className = 'max-w-[62rem] text-pretty font-serif text-[1rem] leading-[1.4]',
}: Props) {
  return (
    <p className={className}>
      {sentences.map((sentence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences of one fixed text, which may repeat
        <span key={index}>
          {sentence.map(({ text, disputed }) =>
            disputed === undefined ? (
              text
            ) : (
              <a
                key={text}
                href={pairsOf(disputed)}
                className="decoration-2 decoration-disputed underline-offset-[0.22em] hover:text-disputed"
              >
                {text}
              </a>
            ),
          )}{' '}
        </span>
      ))}
    </p>
  );
}
