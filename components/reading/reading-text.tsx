'use client';

import { type RefObject, useCallback, useEffect, useId, useMemo } from 'react';
import type { Span } from '@/lib/domain/passage/sentences';
import type { LoggedView, ReadingView } from '@/lib/views/reading';
import { Paragraph } from './paragraph';
import { partAt, selectedIn } from './places';
import type { Mark } from './segments';
import type { ReadingState } from './use-reading';
import { useReadingKeys } from './use-reading-keys';

type Props = {
  ref: RefObject<HTMLDivElement | null>;
  document: ReadingView;
  reading: ReadingState;
  logged: readonly LoggedView[];
  log: () => void;
  add: () => void;
  goToSeeming: (step: 1 | -1) => void;
};

/** The text. With the focus on it, a sentence is selected by each key; with a pointer, what is clicked or drawn over. */
export function ReadingText({ ref, document: of, reading, logged, log, add, goToSeeming }: Props) {
  const { title, text, language, dir } = of;
  const keys = useId();
  const { blocks, walk, selected, select, marksIn, seemingIn } = reading;
  const go = useCallback(
    (to: Span | undefined) => {
      if (to !== undefined) select(to);
    },
    [select],
  );
  const around = useMemo(
    () => ({ walk, selected, go, log, add, goToSeeming }),
    [walk, selected, go, log, add, goToSeeming],
  );
  const onKeyDown = useReadingKeys(around);
  useEffect(() => {
    if (ref.current === null || selected === undefined) return;
    if (ref.current === document.activeElement)
      partAt(ref.current, selected.start)?.scrollIntoView({ block: 'nearest' });
  }, [ref, selected]);
  const saysOf = useCallback(
    ({ number }: Mark) => {
      const of = logged[number - 1];
      if (of === undefined) return { says: String(number), href: '#logged' };
      return { says: `Passage ${number}: ${of.source} on ${of.question}: ${of.value}, ${of.says}`, href: of.href };
    },
    [logged],
  );
  const point = () => {
    const found = ref.current && selectedIn(ref.current);
    if (!found) return;
    const drawn = trimmed(text, found);
    select(drawn ?? walk.at(found.start) ?? selected);
    window.getSelection()?.removeAllRanges();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is no set of fields
    <div
      ref={ref}
      role="group"
      aria-label={`Text of ${title}`}
      aria-describedby={keys}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys walk through the text
      tabIndex={0}
      lang={language}
      dir={dir}
      className="reading"
      onKeyDown={onKeyDown}
      onMouseUp={point}
      onCopy={(event) => {
        if (selected === undefined || window.getSelection()?.isCollapsed === false) return;
        event.preventDefault();
        event.clipboardData.setData('text/plain', text.slice(selected.start, selected.end));
      }}
    >
      <span id={keys} hidden>
        J and K, or the arrows, go from sentence to sentence. Square brackets move the end by a word, with Shift the
        start. S goes to the next passage that seems to say something that is asked, with Shift to the one before. L or
        Enter logs what is selected.
      </span>
      {blocks.map((block, at) => (
        <Paragraph
          key={block.start}
          text={text}
          block={block}
          marks={marksIn(at)}
          seeming={seemingIn(at)}
          selected={
            selected !== undefined && selected.start < block.end && selected.end > block.start ? selected : undefined
          }
          saysOf={saysOf}
        />
      ))}
    </div>
  );
}

/** What was drawn over, without the white space around it; nothing if that is all. */
function trimmed(text: string, { start, end }: Span): Span | undefined {
  const part = text.slice(start, end);
  const first = start + part.length - part.trimStart().length;
  const last = first + part.trim().length;
  return last > first ? { start: first, end: last } : undefined;
}
