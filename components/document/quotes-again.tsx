import type { QuoteAgainView } from '@/lib/views/captured-again';

/** Quotes of an earlier capture: what became of each, and what quotes it. */
export function QuotesAgain({ quotes }: { quotes: readonly QuoteAgainView[] }) {
  return (
    <ul className="mt-3 space-y-5">
      {quotes.map(({ key, was, isFound, says, differs, now, quotedBy }) => (
        <li key={key} className={`border-s-2 ps-3 ${isFound ? 'border-ink' : 'border-disputed border-dashed'}`}>
          <blockquote dir="auto" className="whitespace-pre-wrap font-serif">
            {was}
          </blockquote>
          {says !== '' && <p className="mt-1 text-[0.9375rem]">{says}</p>}
          {differs.length > 0 && (
            <ul className="text-[0.9375rem]">
              {differs.map((sentence, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: sentences of one fixed list, which may repeat
                <li key={index} dir="auto">
                  {sentence}
                </li>
              ))}
            </ul>
          )}
          {now && (
            <>
              <p className="mt-2 text-[0.8125rem] text-soft">{now.label}</p>
              <blockquote dir="auto" className="whitespace-pre-wrap font-serif text-soft">
                {now.text}
              </blockquote>
            </>
          )}
          <ul className="mt-1 text-[0.9375rem]">
            {quotedBy.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="inline-block py-1" dir="auto">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
