'use client';

import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';

type Props = { title: string; over?: string; onClose: () => void; children: ReactNode };

/**
 * A dialog at the edge of the window, open as long as it is rendered. The browser keeps the focus inside, closes it
 * with Escape, and returns the focus; a click outside closes it as well.
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
      <header>
        <div>
          {over !== undefined && (
            <p className="text-[0.8125rem] text-soft" id={`${id}-over`}>
              {over}
            </p>
          )}
          <h2 className="font-semibold font-serif text-[1.5rem] leading-[1.2] tracking-[-0.01em]" id={`${id}-title`}>
            {title}
          </h2>
        </div>
        <button
          type="button"
          className="min-h-8 rounded-[3px] border border-line-firm px-2.5"
          onClick={() => dialog.current?.close()}
        >
          Close
        </button>
      </header>
      <div>{children}</div>
    </dialog>
  );
}
