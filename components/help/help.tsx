import { PageTitle } from '@/components/ui/page-title';
import { HELP, stepText } from '@/lib/views/help';
import type { HelpTask } from '@/lib/views/help-task';

/** The tasks of the desk, each with a page. */
export function HelpList() {
  return (
    <>
      <PageTitle title="Help">A page for each task. The examples belong together, from an empty desk on.</PageTitle>
      <ol className="measure divide-y divide-line border-line border-y">
        {HELP.map(({ slug, title, about }) => (
          <li key={slug} className="py-3">
            <a href={`/desk/help/${slug}`} className="font-serif text-[1.0625rem]">
              {title}
            </a>
            <p className="mt-1 text-[0.9375rem] text-soft">{about}</p>
          </li>
        ))}
      </ol>
      <section aria-labelledby="keys" className="measure mt-10">
        <h2 id="keys" className="font-semibold font-serif text-[1.25rem]">
          Keys
        </h2>
        <dl className="mt-3 grid grid-cols-[10rem_minmax(0,1fr)] gap-y-2 text-[0.9375rem]">
          {KEYS.map(([keys, does]) => (
            <div key={keys} className="contents">
              <dt>{keys}</dt>
              <dd className="text-soft">{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

const KEYS = [
  ['Enter', 'in the composer: to the next field; in a value, it confirms what is read'],
  ['Ctrl Enter, ⌘ Enter', 'in the composer: saves, and begins the next'],
  ['Esc', 'leaves a field; nothing is lost'],
] as const;

/** One task: what it is for, its steps by an example, and what else is good to know. */
export function HelpPage({ task: { title, about, who, steps, notes } }: { task: HelpTask }) {
  return (
    <>
      <PageTitle title={title}>{about}</PageTitle>
      {who === 'another person' && <p className="measure mb-4">This takes an editor who is not the author.</p>}
      <ol className="measure list-decimal space-y-2 ps-6">
        {steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step may be there twice, and the list never changes
          <li key={at}>{stepText(step)}</li>
        ))}
      </ol>
      {notes.length > 0 && (
        <ul className="measure mt-8 list-disc space-y-2 ps-6 text-[0.9375rem] text-soft">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <p className="mt-8">
        <a href="/desk/help">All help</a>
      </p>
    </>
  );
}
