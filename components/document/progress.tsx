import { type ReactNode, useId } from 'react';

type Props = { words: string /** Left out where it is not known. */; percent?: number; children?: ReactNode };

/** How far something is, in words and as a bar; `children` is the way to stop it. */
export function Progress({ words, percent, children }: Props) {
  const id = useId();
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.9375rem]">
      <p id={id} className="basis-full sm:basis-auto" dir="auto">
        {words}
        {percent !== undefined && <span className="text-soft"> · {Math.round(percent)} %</span>}
      </p>
      <progress aria-labelledby={id} max={100} value={percent} className="h-2 min-w-40 grow accent-ink" />
      {children}
    </div>
  );
}
