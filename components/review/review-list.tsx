import type { FormAction } from '@/components/ui/use-sending';
import type { DeskItem } from '@/lib/views/desk';
import { ReviewStep } from './review-step';

type Props = { items: readonly DeskItem[]; step: FormAction };

/** Everything under review, one line each, with the steps that the signed-in person may take. */
export function ReviewList({ items, step }: Props) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {items.map((item) => (
        <li key={item.thing} className="grid gap-x-10 gap-y-3 py-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div>
            <p className="text-[0.8125rem] text-soft">
              {item.kindName} · {item.revision} · {item.standing}
            </p>
            <h2 className={`mt-1 font-serif text-[1.0625rem] leading-snug ${item.isOwn ? 'text-soft' : ''}`} dir="auto">
              <a href={item.page}>{item.label}</a>
            </h2>
            <p className="mt-1 text-[0.875rem] text-soft">{item.reason}</p>
            {item.href !== undefined && (
              <p className="mt-1 text-[0.875rem]">
                <a href={item.href} className="inline-block py-1">
                  As readers see it
                </a>
              </p>
            )}
          </div>
          <div className="space-y-3">
            {item.note !== undefined && <p className="text-[0.875rem] text-soft">{item.note}</p>}
            {item.steps.length === 0 && item.note === undefined && (
              <p className="text-[0.875rem] text-soft">Nothing for you to do here.</p>
            )}
            {item.steps.map(({ step: name, label, needsReason }) => (
              <ReviewStep
                key={name}
                action={step}
                step={name}
                label={label}
                needsReason={needsReason}
                thing={{
                  kind: item.kind,
                  thing: item.thing,
                  revision: item.seen.revision,
                  version: String(item.seen.version),
                }}
              />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
