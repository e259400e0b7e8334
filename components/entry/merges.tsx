import type { FormAction } from '@/components/ui/use-sending';
import { MERGE_DONE, type MergesView, type MergeView } from '@/lib/views/source-merge';
import { MergeChoice } from './merge-choice';
import { MergeEffect } from './merge-effect';
import { AskMerge, StepOfMerge } from './merge-forms';

/** What was done with a merge of the source just now. */
export function MergeJustDone({ done }: { done: keyof typeof MERGE_DONE | undefined }) {
  if (done === undefined) return null;
  return (
    <p role="status" className="measure mb-6 border-agreed border-l-4 bg-agreed-wash px-3 py-2 text-[0.9375rem]">
      {MERGE_DONE[done]}
    </p>
  );
}

type Props = {
  source: string;
  /** Names what is typed into the forms in this browser. */
  keptAs: string;
  merges: MergesView;
  /** Sources to choose from. */
  sources: readonly string[];
  ask: FormAction;
  take: FormAction;
};

/** Which other sources this one is the same as: merges that are asked for or stand, and the way to ask for one. */
export function Merges({ source, keptAs, merges, sources, ask, take }: Props) {
  const { open, past, mayAsk } = merges;
  if (open.length === 0 && past.length === 0 && !mayAsk) return null;
  return (
    <section id="same" aria-labelledby="same-as" className="measure mb-8 text-[0.9375rem]">
      <h2 id="same-as" className="font-semibold font-serif text-[1.1875rem]">
        {open.length > 0 ? 'The same as another source' : 'Is it the same as another source?'}
      </h2>
      {open.map((merge) => (
        <OpenMerge key={`${merge.id} ${merge.seen}`} {...{ source, merge, keptAs, take }} />
      ))}
      {past.length > 0 && (
        <ul className="mt-3 text-[0.875rem] text-soft">
          {past.map((text) => (
            <li key={text} className="wrap-anywhere mt-1" dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
      {mayAsk && <Ask {...{ source, merges, sources, keptAs, ask }} />}
    </section>
  );
}

function Ask({ source, merges: { chosen, notFound }, sources, keptAs, ask }: Omit<Props, 'take'>) {
  const typed = chosen?.typed ?? notFound?.typed ?? '';
  return (
    <div className="mt-3">
      <p className="text-soft">
        Everything that was logged of this source then belongs to the other, and its address leads there. A second
        person carries it out; until then nothing changes. Two people can undo it.
      </p>
      <MergeChoice
        at={`/desk/sources/${source}#same`}
        typed={typed}
        offers={sources}
        {...(notFound && { error: notFound.sentence })}
      />
      {chosen && (
        <>
          <p className="mt-4 font-medium">
            Into{' '}
            <a href={chosen.other.href} dir="auto">
              {chosen.other.name}
            </a>
          </p>
          <MergeEffect effect={chosen.effect} />
          {chosen.effect.ok && (
            <div className="mt-4">
              <AskMerge key={chosen.id} from={source} into={chosen.id} keptAs={keptAs} ask={ask} />
            </div>
          )}
        </>
      )}
    </div>
  );
}

type OpenProps = { source: string; merge: MergeView; keptAs: string; take: FormAction };

function OpenMerge({ source, merge, keptAs, take }: OpenProps) {
  const { id, seen, other, says, reasons, asked, steps, effect } = merge;
  return (
    <div className="mt-3 border-line-firm border-l-4 bg-raised px-4 py-3">
      <p className="font-medium">
        {says}{' '}
        <a href={other.href} dir="auto">
          {other.name}
        </a>
      </p>
      {reasons.map((reason) => (
        <Why key={reason} reason={reason} />
      ))}
      {asked && (
        <>
          <p className="mt-3">{asked.says}</p>
          <Why reason={asked.reason} />
        </>
      )}
      {effect && <MergeEffect effect={effect} />}
      {steps.map((open) => {
        const stands = effect?.ok === false && (open.step === 'merge' || open.step === 'undo');
        if (open.label === undefined) {
          return (
            <p key={open.step} className="mt-3 text-[0.875rem] text-soft">
              {open.whyNot}
            </p>
          );
        }
        return stands ? null : (
          <div key={open.step} className="mt-3">
            <StepOfMerge {...{ source, merge: id, seen, open, keptAs, take }} />
          </div>
        );
      })}
    </div>
  );
}

const Why = ({ reason }: { reason: string }) => (
  <p className="wrap-anywhere mt-1 text-soft" dir="auto">
    “{reason}”
  </p>
);
