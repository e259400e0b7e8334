import { legible } from '@/lib/views/legible';
import { blocksOf } from './blocks';

/** A text as it stands on the page of its document: in parts, because a browser does not lay out one long line in time. */
export function WholeText({ text }: { text: string }) {
  return (
    <div className="wrap-anywhere mt-2 grid gap-4 font-serif leading-relaxed">
      {blocksOf(text).map(({ start, end }) => (
        <p key={start} className="whitespace-pre-wrap" dir="auto">
          {legible(text.slice(start, end).trimEnd())}
        </p>
      ))}
    </div>
  );
}
