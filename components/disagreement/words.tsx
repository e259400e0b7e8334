import type { WordingView } from '@/lib/views/event-view';

type Spoken = Pick<WordingView, 'text' | 'lang' | 'dir'>;

type Props = { wording: WordingView; shown?: string };

/**
 * Quotation marks are only around what was said in these words. A paraphrase has none, and is left out where it only
 * says again what is `shown` above it.
 */
export function Words({ wording, shown }: Props) {
  const { translation } = wording;
  if (!wording.quoted && wording.text === shown) return null;
  return (
    <figure className="words">
      <Passage quoted={wording.quoted} spoken={wording} />
      <figcaption>{wording.kind}</figcaption>
      {translation && (
        <>
          <Passage quoted={wording.quoted} spoken={translation} />
          <figcaption>{translation.by}</figcaption>
        </>
      )}
    </figure>
  );
}

function Passage({ quoted, spoken }: { quoted: boolean; spoken: Spoken }) {
  const text = (
    <p lang={spoken.lang} dir={spoken.dir}>
      {quoted ? `“${spoken.text}”` : spoken.text}
    </p>
  );
  return quoted ? <blockquote>{text}</blockquote> : text;
}
