import { Fragment } from 'react';
import { KEY_LINES } from './keys';

/** Every key and what it does. `level` is that of its headings. */
export function KeyList({ level: Heading = 'h2' }: { level?: 'h2' | 'h3' }) {
  return (
    <div className="grid gap-x-12 gap-y-6 sm:grid-cols-2">
      {KEY_LINES.map(({ title, lines }) => (
        <section key={title}>
          <Heading className="mb-2 font-semibold text-[0.9375rem]">{title}</Heading>
          <dl className="grid grid-cols-[minmax(5.5rem,auto)_1fr] gap-x-4 gap-y-2 text-[0.9375rem]">
            {lines.map(({ keys, does }) => (
              <Fragment key={does}>
                <dt className="flex flex-wrap items-start gap-1">
                  {keys.map((key) => (
                    <kbd
                      key={key}
                      className="inline-block min-w-6 border border-line-firm bg-raised px-1.5 text-center font-sans text-[0.8125rem]"
                    >
                      {key}
                    </kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
