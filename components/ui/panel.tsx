'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';

const focusAgain = (element: Element | null): void => {
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
};

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
    element?.focus({ preventScroll: true });
    return () => {
      element?.close();
      // Going back to an address with a fragment (#table) takes the focus away after this, within the next frame.
      requestAnimationFrame(() => requestAnimationFrame(() => focusAgain(before)));
    };
  }, []);
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      // A popover closes first: the browser does that.
      if (event.key === 'Escape' && document.querySelector(':popover-open') === null) onClose();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [onClose]);
  return (
    <dialog ref={dialog} className="docked" tabIndex={-1} aria-labelledby={`${id}-over ${id}-title`}>
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
