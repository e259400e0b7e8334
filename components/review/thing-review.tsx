import { type ReactNode, Suspense } from 'react';
import { batchAddress } from '@/lib/schemas/batch';
import type { DeskAddress } from '@/lib/schemas/desk-address';
import type { ThingReview as Review, StepEffect } from '@/lib/views/step-effects';
import { ToldEffect } from './told-effect';
import { WhatChanges } from './what-changes';

type Props = {
  review: Review;
  /** The list from which the page was opened. */
  list?: DeskAddress | undefined;
  /** What stands below the changes, such as the evidence. */
  children?: ReactNode;
};

/** What somebody who reviews a thing reads: what changes for readers, and beside it what they see after each step. */
export function ThingReview({ review: { changes, effects, together }, list, children }: Props) {
  if (effects.length === 0 && changes === undefined && together === undefined) return children;
  const steps = (
    <>
      {effects.map((effect) => (
        <AfterStep key={effect.step} told={effect} />
      ))}
      {together && (
        <p className="text-[0.9375rem]">
          <a href={batchAddress(together.of)} className="inline-block py-1">
            Review {together.many} together
          </a>
          , {'document' in together.of ? 'which wait from this document' : 'which were submitted in one go'}.
        </p>
      )}
    </>
  );
  if (changes === undefined && children === undefined) {
    return <div className="mb-8 grid gap-x-10 gap-y-6 md:grid-cols-2">{steps}</div>;
  }
  return (
    <div className="mb-8 grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="space-y-6">
        {changes && <WhatChanges changes={changes.fields} isNew={changes.isNew} list={list} />}
        {children}
      </div>
      <div className="space-y-6">{steps}</div>
    </div>
  );
}

/** What readers see after one step. */
function AfterStep({ told: { step, title, sentences, effect } }: { told: StepEffect }) {
  return (
    <section aria-labelledby={`effect-${step}`} className="text-[0.9375rem]">
      <h2 id={`effect-${step}`} className="font-semibold">
        {title}
      </h2>
      {sentences.map((sentence) => (
        <p key={sentence} className="mt-1 text-soft">
          {sentence}
        </p>
      ))}
      {effect && (
        <Suspense fallback={<p className="mt-1 text-soft">It is being worked out …</p>}>
          <ToldEffect effect={effect} isNext={step === 'publish' || step === 'release'} />
        </Suspense>
      )}
    </section>
  );
}
