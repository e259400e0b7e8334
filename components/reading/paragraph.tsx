import { memo } from 'react';
import type { Span } from '@/lib/domain/passage/sentences';
import type { Block } from './blocks';
import { type Mark, type Segment, segmentsOf } from './segments';

type Props = {
  text: string;
  block: Block;
  marks: readonly Mark[];
  /** What seems to say something that is asked. */
  seeming: readonly Span[];
  /** What is selected, if anything of this paragraph is. */
  selected: Span | undefined;
  /** What is said of a mark: "Logged passage 3: Russian MoD on killed: 89, your draft". */
  saysOf: (mark: Mark) => { says: string; href: string };
};

/** One paragraph of a document, with its number. The passages in it are told apart by their edges, not by colour alone. */
export const Paragraph = memo(function Paragraph({ text, block, marks, seeming, selected, saysOf }: Props) {
  const segments = segmentsOf(text, block, marks, selected, seeming);
  return (
    <p dir="auto" data-from={block.start}>
      {block.number !== undefined && (
        <span data-beside aria-hidden="true">
          {block.number}
        </span>
      )}
      {segments.map((segment) => (
        <Part key={segment.start} segment={segment} saysOf={saysOf} />
      ))}
    </p>
  );
});

function Part({ segment, saysOf }: { segment: Segment; saysOf: Props['saysOf'] }) {
  const { start, end, text, isReplaced, state, isSelected, seems, ends } = segment;
  const at = {
    'data-at': start,
    'data-seems': seems,
    ...(isReplaced && { 'data-length': end - start }),
  };
  return (
    <>
      {isSelected ? (
        <mark {...at} data-state={state}>
          {text}
        </mark>
      ) : (
        <span {...at} data-state={state}>
          {text}
        </span>
      )}
      {ends.map((mark) => {
        const { says, href } = saysOf(mark);
        return (
          <a key={mark.number} href={href} data-beside data-state={mark.state} draggable={false} aria-label={says}>
            {mark.number}
          </a>
        );
      })}
    </>
  );
}
