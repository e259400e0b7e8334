import type { FormAction } from '@/components/ui/use-sending';
import type { ReportItem } from '@/lib/views/error-reports';
import { ReportStep } from './report-step';

type Props = {
  items: readonly ReportItem[];
  step: FormAction;
};

/**
 * Readers' reports, with the steps that the desk may take. Their words are plain text: nothing in them becomes a link.
 */
export function ReportList({ items, step }: Props) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {items.map((item) => (
        <li key={item.id} className="grid gap-x-10 gap-y-4 py-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <Written item={item} />
          <div className="space-y-3">
            {item.steps.length === 0 && <p className="text-[0.875rem] text-soft">Nothing for you to do here.</p>}
            {item.steps.map(({ step: name, label, needsNote }) => (
              <ReportStep
                key={name}
                action={step}
                report={item.id}
                version={item.version}
                step={name}
                label={label}
                needsNote={needsNote}
              />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Written({ item }: { item: ReportItem }) {
  return (
    <article>
      <h2 className="font-semibold">{item.title}</h2>
      <p className="mt-1 text-[0.875rem] text-soft">
        {item.received} · {item.state}
      </p>
      {item.about !== undefined && (
        <p className="wrap-anywhere mt-1 text-[0.875rem]">
          About <a href={item.about}>{item.about}</a>
        </p>
      )}
      {item.thing && (
        <p className="mt-1 text-[0.875rem]">
          <a href={item.thing.correct}>Correct this {item.thing.name}</a> ·{' '}
          <a href={item.thing.page}>the {item.thing.name} at the desk</a>
        </p>
      )}
      {item.asReply !== undefined && (
        <p className="mt-1 text-[0.875rem]">
          <a href={item.asReply}>Log it as a source’s reply</a>, if its sender speaks for the source
        </p>
      )}
      {item.answers.map(({ text, page }) => (
        <p key={`${page} ${text}`} className="mt-1 text-[0.875rem]">
          Answered by <a href={page}>{text}</a>
        </p>
      ))}
      {item.erased !== undefined && <p className="mt-3 text-soft">{item.erased}</p>}
      <dl className="mt-3 space-y-2">
        {item.written.map(({ label, text }) => (
          <div key={label}>
            <dt className="text-[0.8125rem] text-soft">{label}</dt>
            <dd className="wrap-anywhere whitespace-pre-wrap" dir="auto">
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
