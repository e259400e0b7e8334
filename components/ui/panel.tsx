'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';

type Props = { title: string; over?: string; onClose: () => void; children: ReactNode };

/**
 * A dialog at the lower edge of the window, open as long as it is rendered. What is above it stays in sight and in use,
 * so that it can be compared with. Escape closes it, and the focus returns to what opened it.
 */
export function Panel({ title, over, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element && !element.open) element.show();
    element?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className="docked"
      tabIndex={-1}
      aria-labelledby={`${id}-over ${id}-title`}
      onKeyDown={closeOnEscape}
    >
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        {over !== undefined && <p id={`${id}-over`}>{over}</p>}
        <button type="button" onClick={onClose}>
          Close
        </button>
      </header>
      <div>{children}</div>
    </dialog>
  );
}
