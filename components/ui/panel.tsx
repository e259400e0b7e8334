'use client';

import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import './sheet.css';

type Props = { title: string; over?: string; onClose: () => void; children: ReactNode };

/**
 * A dialog at the edge of the window, there as long as it is rendered. The browser keeps the focus inside, closes it with
 * Escape, and hands the focus back to where it was; a click beside it closes it as well.
 */
export function Panel({ title, over, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  const beside = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current.close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={`${id}-over ${id}-title`}
      onClose={onClose}
      onClick={beside}
    >
      <header className="sheet-head">
        <div>
          {over !== undefined && (
            <p className="sheet-over" id={`${id}-over`}>
              {over}
            </p>
          )}
          <h2 className="sheet-title" id={`${id}-title`}>
            {title}
          </h2>
        </div>
        <button type="button" className="sheet-close" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <div className="sheet-body">{children}</div>
    </dialog>
  );
}
