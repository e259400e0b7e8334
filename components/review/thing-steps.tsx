import { ReviewStep } from '@/components/review/review-step';
import type { FormAction } from '@/components/ui/use-sending';
import { deskQuery } from '@/lib/schemas/desk-address';
import { type DeskItem, settles } from '@/lib/views/desk';
import type { PlaceInList } from './in-list';

type Props = {
  item: DeskItem;
  step: FormAction;
  /** What somebody has to look at before a step, such as a figure that is not in its document. */
  look?: readonly string[] | undefined;
  /** The list from which the page was opened, and what stands there next. */
  place: Pick<PlaceInList, 'address' | 'next' | 'top'> | undefined;
};

/** The steps that are open to whoever looks at a thing on its page. */
export function ThingSteps({ item, step, look = [], place }: Props) {
  const { kind, thing, note, steps, proposed } = item;
  if (steps.length === 0 && note === undefined) return null;
  const seen = { revision: item.seen.revision, version: String(item.seen.version) };
  return (
    <section aria-label="Steps" className="space-y-3 lg:pt-6">
      {note !== undefined && <p className="text-[0.875rem] text-soft">{note}</p>}
      {look.map((text) => (
        <p key={text} className="font-semibold text-[0.875rem]" dir="auto">
          Look: {text}
        </p>
      ))}
      {steps.map(({ step: name, label, needsReason, corrects }) => (
        <ReviewStep
          key={name}
          action={step}
          step={name}
          label={label}
          submit={(place?.next ?? place?.top) !== undefined && settles(name) ? `${label} and open the next` : label}
          needsReason={needsReason}
          corrects={corrects}
          proposed={proposed}
          thing={{ kind, thing, ...seen, at: 'thing', ...(place && { list: deskQuery(place.address) }) }}
        />
      ))}
    </section>
  );
}
