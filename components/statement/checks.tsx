import type { ChecksView } from '@/lib/views/evidence-checks';

/** What a machine finds of a statement in its evidence: what does not stand there comes first. */
export function Checks({ checks: { inQuote, others } }: { checks: ChecksView }) {
  return (
    <>
      {others
        .toSorted((a, b) => Number(b.isWrong) - Number(a.isWrong))
        .map(({ text, isWrong }) => (
          <span key={text} className={`block text-[0.875rem] ${isWrong ? 'font-semibold' : 'text-soft'}`} dir="auto">
            {isWrong && 'Look: '}
            {text}
          </span>
        ))}
      {inQuote.length > 0 && (
        <span className="block text-[0.875rem] text-soft" dir="auto">
          These words stand in the quote: {inQuote.map((words) => `“${words}”`).join(', ')}.
        </span>
      )}
    </>
  );
}
