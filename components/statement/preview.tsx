import type { PreviewView } from '@/lib/views/composer';
import type { ChecksView } from '@/lib/views/evidence-checks';
import { Checks } from './checks';

type Props = { preview: PreviewView | undefined; checks: ChecksView | undefined; isTight: boolean };

/** What the statement will say, on top of its form, what it would contradict, and what of it stands in its evidence. Read out as it changes. */
export function Preview({ preview, checks, isTight }: Props) {
  return (
    <output
      aria-label="What it will say"
      className={`top-0 z-10 block border-line border-b bg-paper [@media(min-height:44rem)]:sticky ${isTight ? 'mb-4 py-2' : 'mb-8 py-4'}`}
    >
      {preview === undefined ? (
        <span className="block font-serif text-[1.25rem] text-faint leading-snug">
          The sentence that this will say appears here.
        </span>
      ) : (
        <Told {...preview} />
      )}
      {checks && <Checks checks={checks} />}
    </output>
  );
}

/** How many of a kind are told: the fields below stay in sight. */
const IN_SIGHT = 3;

function Told({ sentences, contradicts, fits, again }: PreviewView) {
  return (
    <>
      {sentences.slice(0, IN_SIGHT).map((sentence) => (
        <span key={sentence} className="block font-serif text-[1.25rem] leading-snug" dir="auto">
          {sentence}.
        </span>
      ))}
      {sentences.length > IN_SIGHT && (
        <span className="block text-[0.875rem] text-soft">And the same of {sentences.length - IN_SIGHT} more.</span>
      )}
      <span className="mt-1 block text-[0.875rem] text-soft">
        {contradicts.length > 0 && (
          <strong className="font-semibold text-disputed" dir="auto">
            ≠ Contradicts {contradicts.length}: {contradicts.slice(0, IN_SIGHT).join('; ')}
            {contradicts.length > IN_SIGHT && ` and ${contradicts.length - IN_SIGHT} more`}.{' '}
          </strong>
        )}
        {fits > 0 && `Fits ${fits} other${fits === 1 ? '' : 's'}.`}
        {contradicts.length === 0 && fits === 0 && 'Nothing else on this question to compare it with.'}
      </span>
      {again.length > 0 && (
        <span className="mt-1 block text-[0.875rem]" dir="auto">
          The desk has this already: {again.slice(0, IN_SIGHT).join('; ')}
          {again.length > IN_SIGHT && ` and ${again.length - IN_SIGHT} more`}.
        </span>
      )}
    </>
  );
}
