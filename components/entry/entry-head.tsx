import type { ReactNode } from 'react';
import { InList, type PlaceInList } from '@/components/review/in-list';
import { JustDone } from '@/components/review/just-done';
import { ThingSteps } from '@/components/review/thing-steps';
import type { FormAction } from '@/components/ui/use-sending';
import type { DeskItem } from '@/lib/views/desk';
import { AlsoHere } from './also-here';

type Props = {
  /** What it is: "Source". */
  kind: ReactNode;
  thing: { item: DeskItem; written: string; whyNot?: string; redactAt?: string };
  /** What somebody has to look at before a step. */
  look?: readonly string[] | undefined;
  step: FormAction;
  /** Where it stands in the list from which its page was opened, and what was done with the one before. */
  place?: PlaceInList | undefined;
  children?: ReactNode;
};

/** What a thing is called, the state of its latest revision, and the steps that are open to whoever looks. */
export function EntryHead({ kind, thing: { item, written, whyNot, redactAt }, step, look, place, children }: Props) {
  return (
    <>
      {place && <InList place={place} />}
      {place?.done !== undefined && <JustDone key={place.done}>{place.done}</JustDone>}
      <div className="mb-8 grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div>
          <p className="text-[0.875rem] text-soft">{kind}</p>
          <h1 className="mt-1 font-semibold font-serif text-[2rem] leading-tight tracking-[-0.015em]" dir="auto">
            {item.label}
          </h1>
          <p className="mt-2 text-[0.9375rem] text-soft">
            {written} · {item.standing}
            {item.href !== undefined && (
              <>
                {' · '}
                <a href={item.href}>as readers see it</a>
              </>
            )}
            {redactAt !== undefined && (
              <>
                {' · '}
                <a href={redactAt}>redact a text</a>
              </>
            )}
          </p>
          {item.turn !== undefined && <p className="mt-1 text-[0.9375rem]">{item.turn}</p>}
          {item.reason !== '' && (
            <p className="mt-1 text-[0.9375rem] text-soft" dir="auto">
              “{item.reason}”
            </p>
          )}
          {whyNot !== undefined && <p className="mt-1 text-[0.9375rem] text-soft">{whyNot}</p>}
          <AlsoHere kind={item.kind} thing={item.thing} />
          {children}
        </div>
        <ThingSteps item={item} step={step} look={look} place={place} />
      </div>
    </>
  );
}
