import { type ReactNode, type RefObject, useEffect, useId } from 'react';

type Props = {
  ref: RefObject<HTMLDialogElement | null>;
  title: string;
  onClose: () => void;
  /** In the middle, or broader there; as wide as the window, for a table; or at its end, beside the first columns, which stay in sight. */
  place?: keyof typeof PLACES;
  children: ReactNode;
};

const PLACES = {
  middle: 'm-auto max-h-[92dvh] w-[min(38rem,calc(100vw-2rem))]',
  broad: 'm-auto max-h-[92dvh] w-[min(46rem,calc(100vw-2rem))]',
  whole: 'm-auto max-h-[92dvh] w-[calc(100vw-2rem)]',
  beside: 'my-0 mr-0 ml-auto h-dvh max-h-dvh w-[min(62rem,100vw)] lg:max-w-[calc(100vw-24rem)]',
};

/** A dialog over the page, which stays as it is. Its first field has the focus; Escape closes it, and what a form keeps stays kept. */
export function OverPage({ ref, title, onClose, place = 'middle', children }: Props) {
  const heading = useId();
  useEffect(() => {
    ref.current?.showModal();
    const begin = ref.current?.querySelector<HTMLElement>('[data-begin="true"] select');
    (begin ?? ref.current?.querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea'))?.focus();
  }, [ref]);
  return (
    <dialog
      ref={ref}
      onClose={onClose}
      aria-labelledby={heading}
      className={`${PLACES[place]} overflow-y-auto border border-line-firm bg-paper p-6 text-ink backdrop:bg-veil`}
    >
      <div className="mb-4 flex items-baseline justify-between gap-4">
        <h2 id={heading} className="font-semibold font-serif text-[1.375rem]">
          {title}
        </h2>
        <button
          type="button"
          onClick={() => ref.current?.close()}
          className="min-h-6 text-[0.9375rem] underline underline-offset-4"
        >
          Close
        </button>
      </div>
      {children}
    </dialog>
  );
}
