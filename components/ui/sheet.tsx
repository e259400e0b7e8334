import type { ReactNode } from 'react';

type Props = { id: string; title: string; over?: string; children: ReactNode };

/**
 * A panel at the edge of the window, opened by a button with `popoverTarget`: the browser opens it, puts it above
 * everything, closes it on Escape or a click outside, and returns the focus. It needs no script.
 */
export function Sheet({ id, title, over, children }: Props) {
  return (
    <div
      id={id}
      popover="auto"
      role="dialog"
      aria-label={over === undefined ? title : `${title}: ${over}`}
      className="sheet"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: on a popover it sets the focus when the popover opens, not on page load
      autoFocus
    >
      <header>
        <div>
          {over !== undefined && <p className="text-[0.8125rem] text-soft">{over}</p>}
          <h2 className="font-semibold font-serif text-[1.5rem] leading-[1.2] tracking-[-0.01em]">{title}</h2>
        </div>
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          className="min-h-8 rounded-[3px] border border-line-firm px-2.5"
        >
          Close
        </button>
      </header>
      <div>{children}</div>
    </div>
  );
}
