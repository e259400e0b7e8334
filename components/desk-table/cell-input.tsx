import { useLayoutEffect, useRef } from 'react';
import type { CellWork } from './cell-work';
import type { Typing } from './table-store';

type Props = { typing: Typing; work: CellWork; label: string };

/** The field of the cell that is typed into. Its keys are those of the table; what it says is told in the strip. */
export function CellInput({ typing, work, label }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const input = field.current;
    if (input === null) return;
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  }, []);
  return (
    <input
      ref={field}
      className="cell-input"
      aria-label={label}
      aria-describedby="understood"
      aria-invalid={typing.told !== undefined && typing.told.errors.text !== undefined ? true : undefined}
      value={typing.text}
      onChange={(event) => work.typed(event.target.value)}
      maxLength={500}
      dir="auto"
      autoComplete="off"
      spellCheck={false}
    />
  );
}
