import type { QuestionView } from '@/lib/views/composer';
import type { Defaults } from './composer';

type Props = { event: string; question: QuestionView | undefined; defaults: Defaults };

/** What a revision cannot change, and what to do instead. */
export function Stays({ event, question, defaults }: Props) {
  const [source] = defaults.sources as readonly string[];
  return (
    <div className="space-y-3 border-line border-b pb-5">
      <input type="hidden" name="claim" value={String(defaults.claim)} />
      <input type="hidden" name="sources[0]" value={source} />
      <dl className="entries">
        {[
          ['Question', question?.label],
          ['Source', source],
        ].map(([label, value]) => (
          <div key={label} className="grid-cols-[7rem_minmax(0,1fr)]">
            <dt className="text-soft">{label}</dt>
            <dd className="wrap-anywhere" dir="auto">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-[0.875rem] text-soft">
        Both stay as they were logged, because others may refer to this statement. If one of them is wrong, discard it
        or have it withdrawn, and <a href={`/desk/statements/new?event=${event}`}>log another statement</a>.
      </p>
    </div>
  );
}
