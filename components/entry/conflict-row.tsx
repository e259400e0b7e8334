import { useId } from 'react';
import type { Conflict } from '@/lib/views/conflict';
import type { Pick } from '@/lib/views/three-way';

type Props = {
  row: Conflict['rows'][number];
  /** What stands above each version. */
  names: { mine: string; theirs: string };
  picked?: Pick;
  /** It has to be picked, and was not. */
  isMissing: boolean;
  /** Without it nothing can be picked: scripts have not loaded. */
  onPick?: (pick: Pick) => void;
};

/** A row of two versions that differs: both, and whose is taken. */
export function ConflictRow({ row, names, picked, isMissing, onPick }: Props) {
  const id = useId();
  const { label, changedBy, mine, theirs, both } = row;
  const of = { id, picked, onPick };
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      {...(isMissing && { 'aria-invalid': true, 'aria-describedby': `${id}-missing` })}
      {...(picked === undefined && { 'data-open': true })}
      className="grid gap-x-6 gap-y-2 border-line border-t py-3 text-[0.9375rem] sm:grid-cols-[9rem_1fr_1fr]"
    >
      <p id={`${id}-label`} className="text-soft">
        {label}
        <span className="block text-[0.8125rem]">{CHANGED[changedBy]}</span>
        {isMissing && (
          <span id={`${id}-missing`} className="block text-[0.8125rem] text-disputed">
            Pick one of the two.
          </span>
        )}
      </p>
      <Version {...of} pick="mine" name={names.mine} texts={mine} />
      <Version {...of} pick="theirs" name={names.theirs} texts={theirs} />
      {both && (
        <div className="sm:col-span-2 sm:col-start-2">
          <Version {...of} pick="both" name="Both" isNamed texts={both} />
        </div>
      )}
    </div>
  );
}

const CHANGED = {
  mine: 'You changed it.',
  theirs: 'You did not change it.',
  each: 'You both changed it.',
} as const;

type VersionProps = {
  id: string;
  pick: Pick;
  name: string;
  /** Its name is shown wherever it stands. */
  isNamed?: boolean;
  texts: readonly string[];
  picked: Pick | undefined;
  onPick: ((pick: Pick) => void) | undefined;
};

function Version({ id, pick, name, isNamed = false, texts, picked, onPick }: VersionProps) {
  const says = (
    <span className="min-w-0">
      <span className={isNamed ? 'block text-[0.8125rem] text-soft' : 'block text-[0.8125rem] text-soft sm:sr-only'}>
        {name}
      </span>
      {texts.length === 0 && <span className="text-soft">empty</span>}
      {texts.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may have the same text, and none moves
        <span key={at} dir="auto" className="wrap-anywhere block whitespace-pre-wrap">
          {text}
        </span>
      ))}
    </span>
  );
  const look = `flex items-start gap-2 border-l-2 ps-3 ${picked === pick ? 'border-ink' : 'border-line'}`;
  if (onPick === undefined) return <div className={look}>{says}</div>;
  return (
    <label className={`${look} cursor-pointer`}>
      <input
        type="radio"
        name={id}
        checked={picked === pick}
        onChange={() => onPick(pick)}
        className="mt-1 size-4 shrink-0"
      />
      {says}
    </label>
  );
}
