'use client';

import { useEffect, useRef, useState } from 'react';
import type { PictureView } from '@/lib/views/picture';

/** How wide the picture is, of the room that it has. */
const WIDTHS = ['w-full', 'w-[150%]', 'w-[225%]', 'w-[340%]', 'w-[500%]'] as const;

const BUTTON = 'min-h-8 border border-line-firm px-3 py-1 hover:bg-raised disabled:opacity-40';

/** What a text was read from, to be compared with it: page after page, larger and smaller, moved with the arrow keys. */
export function PictureBeside({ picture: { href, first, pages }, title }: { picture: PictureView; title: string }) {
  const [page, setPage] = useState(first);
  const [width, setWidth] = useState(0);
  const [state, setState] = useState<'comes' | 'here' | 'failed'>('comes');
  const image = useRef<HTMLImageElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of each page that is shown
  useEffect(() => {
    const { complete = false, naturalWidth = 0 } = image.current ?? {};
    if (complete) setState(naturalWidth > 0 ? 'here' : 'failed');
  }, [page]);
  const go = (to: number) => {
    setState('comes');
    setPage(to);
  };
  const name = pages === 1 ? 'The picture it was read from' : `Page ${page}${pages ? ` of ${pages}` : ''}`;
  return (
    <section aria-label="What it was read from" className="mb-8 text-[0.9375rem]">
      <div className="flex flex-wrap items-baseline gap-2">
        <h2 className="me-auto font-semibold">{name}</h2>
        {pages !== 1 && (
          <>
            <button type="button" className={BUTTON} disabled={page <= 1} onClick={() => go(page - 1)}>
              Page before
            </button>
            <button type="button" className={BUTTON} disabled={page === pages} onClick={() => go(page + 1)}>
              Next page
            </button>
          </>
        )}
        <button type="button" className={BUTTON} disabled={width === 0} onClick={() => setWidth(width - 1)}>
          Smaller
        </button>
        <button
          type="button"
          className={BUTTON}
          disabled={width === WIDTHS.length - 1}
          onClick={() => setWidth(width + 1)}
        >
          Larger
        </button>
      </div>
      <p aria-live="polite" className="min-h-6 text-[0.875rem] text-soft">
        {state === 'comes' && 'It is drawn: a moment.'}
        {state === 'failed' && 'There is no such page, or it cannot be drawn.'}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached and moved by keys */}
      <section aria-label={name} tabIndex={0} className="max-h-[75vh] overflow-auto border border-line-firm">
        {/* biome-ignore lint/performance/noImgElement: it is drawn for this page alone, and optimised by nobody */}
        <img
          ref={image}
          key={page}
          src={`${href}/${page}`}
          alt={`${name}, of ${title}, from which the text was read`}
          onLoad={() => setState('here')}
          onError={() => setState('failed')}
          className={`block h-auto max-w-none ${WIDTHS[width]} ${state === 'failed' ? 'hidden' : ''}`}
        />
      </section>
    </section>
  );
}
