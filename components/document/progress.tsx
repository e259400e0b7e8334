import { type ReactNode, useId } from 'react';

type Props = { words: string /** Left out where it is not known. */; percent?: number; children?: ReactNode };

/** The browser's own bar has a track as dark as what is filled: at nothing it looks like all. */
const MEASURED =
  'appearance-none border border-line-firm bg-paper [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-paper [&::-webkit-progress-value]:bg-ink';

/** How far something is, in words and as a bar; `children` is the way to stop it. */
export function Progress({ words, percent, children }: Props) {
  const id = useId();
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.9375rem]">
      <p id={id} className="basis-full sm:basis-auto" dir="auto">
        {words}
        {percent !== undefined && <span className="text-soft"> · {Math.round(percent)} %</span>}
      </p>
      <progress
        aria-labelledby={id}
        max={100}
        value={percent}
        className={`h-2 min-w-40 grow ${percent === undefined ? 'accent-ink' : MEASURED}`}
      />
      {children}
    </div>
  );
}
