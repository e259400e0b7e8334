'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/**
 * The frame in which the table scrolls both ways. An edge with more beyond it is shaded: a table that is cut off
 * exactly between two rows or columns would look complete.
 */
export function Scroller({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const look = () => {
      const { scrollLeft, scrollTop, clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      const outer = element.parentElement;
      outer?.toggleAttribute('data-more-right', Math.abs(scrollLeft) + clientWidth < scrollWidth - 4);
      outer?.toggleAttribute('data-more-below', scrollTop + clientHeight < scrollHeight - 4);
    };
    const watch = new ResizeObserver(look);
    watch.observe(element);
    if (element.firstElementChild) watch.observe(element.firstElementChild);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  return (
    <div className="framed">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: readers who scroll by keyboard must be able to focus it */}
      <section ref={frame} className="scroller" tabIndex={0} aria-label={label}>
        {children}
      </section>
    </div>
  );
}
