'use client';

import { useRef, useState } from 'react';

type Props = {
  /** The outlet that the page names, which is no source of the desk. */
  said: string | undefined;
  /** The name of the field into which a source that was added is put. */
  field: string;
  /** Asks for a source of this name, and puts what was added. */
  onAdd: (name: string, put: (name: string) => void) => void;
};

/** An outlet that is not on record yet is added here: nothing that was typed is left behind for it. */
export function AddOutlet({ said, field, onAdd }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [isAdded, setAdded] = useState(false);
  return (
    <p className="text-[0.9375rem] text-soft">
      {said !== undefined && !isAdded && (
        <>
          The page says that it was published by “<span dir="auto">{said}</span>”: the desk has no source of this name.{' '}
        </>
      )}
      <button
        ref={button}
        type="button"
        className="min-h-8 text-ink underline underline-offset-4"
        onClick={() => {
          const input = button.current?.form?.elements.namedItem(field);
          if (!(input instanceof HTMLInputElement)) return;
          const typed = input.value.trim();
          onAdd(typed === '' ? (said ?? '') : typed, (name) => {
            setAdded(true);
            input.value = name;
            input.dispatchEvent(new Event('input', { bubbles: true }));
            input.focus();
          });
        }}
      >
        Add a source
      </button>
    </p>
  );
}
