'use client';

import { useEffect, useId, useState } from 'react';
import { keysAreOn, switchKeys } from './kept-setting';

/** Switches the keys off, and on again, in this browser. */
export function KeySwitch() {
  const [on, setOn] = useState(true);
  const id = useId();
  useEffect(() => setOn(keysAreOn()), []);
  return (
    <p className="flex items-start gap-3">
      <input
        id={id}
        type="checkbox"
        checked={on}
        onChange={(event) => {
          switchKeys(event.currentTarget.checked);
          setOn(keysAreOn());
        }}
        className="mt-1 size-4 shrink-0 accent-ink"
      />
      <label htmlFor={id}>
        Letter keys, / and ? work in this browser
        <span className="block text-[0.875rem] text-soft">
          Switch them off if you dictate, or if they get in your way. Esc and Ctrl Enter (⌘ Enter on a Mac) work in any
          case.
        </span>
      </label>
    </p>
  );
}
