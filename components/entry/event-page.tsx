import type { ReactNode } from 'react';
import { Pager } from '@/components/ui/pager';
import type { DeskEventView, DeskLine } from '@/lib/views/desk-event';

type Props = {
  id: string;
  view: DeskEventView;
  page: number;
  perPage: number;
};

/** The desk's page of an event: what is missing, its questions in order, its statements, and searches. */
export function EventPage({ id, view, page, perPage }: Props) {
  return (
    <>
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div>
          <p className="measure whitespace-pre-wrap font-serif text-[1.125rem] leading-relaxed" dir="auto">
            {view.summary}
          </p>
          {view.missing.length > 0 && (
            <section aria-labelledby="missing" className="mt-6">
              <h2 id="missing" className="font-semibold">
                What is missing
              </h2>
              <ul className="mt-1 space-y-1">
                {view.missing.map((sentence) => (
                  <li key={sentence} dir="auto">
                    {sentence}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <dl className="entries">
          {view.facts.map(({ label, text }) => (
            <div key={label} className="grid-cols-[7rem_minmax(0,1fr)]">
              <dt className="text-soft">{label}</dt>
              <dd className="wrap-anywhere" dir="auto">
                {text}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <Section
        id="questions"
        title="Questions"
        lines={view.questions}
        none="No question is logged yet."
        add={{ href: `/desk/claims/new?event=${id}`, label: 'Add a question' }}
        ordered
      />
      <Section
        id="statements"
        title="Statements"
        lines={view.statements}
        none={page > 1 ? 'There is nothing on this page of the list.' : 'No statement is logged yet.'}
        {...(view.questions.length > 0 && {
          add: { href: `/desk/statements/new?event=${id}`, label: 'Log a statement' },
        })}
      >
        <Pager
          page={page}
          pages={Math.ceil(view.statementCount / perPage)}
          hrefOf={(number) => `/desk/events/${id}?page=${number}#statements`}
        />
      </Section>
      <Section
        id="searches"
        title="Searches that found nothing"
        lines={view.searches}
        none="No search is logged yet."
        {...(view.questions.length > 0 && {
          add: { href: `/desk/searches/new?event=${id}`, label: 'Log a search that found nothing' },
        })}
      />
    </>
  );
}

type SectionProps = {
  id: string;
  title: string;
  lines: readonly DeskLine[];
  none: string;
  add?: { href: string; label: string };
  ordered?: boolean;
  children?: ReactNode;
};

function Section({ id, title, lines, none, add, ordered, children }: SectionProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <section aria-labelledby={id} className="mt-12">
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <h2 id={id} className="font-semibold font-serif text-[1.375rem]">
          {title}
        </h2>
        {add && (
          <a href={add.href} className="inline-block py-1 text-[0.9375rem]">
            {add.label}
          </a>
        )}
      </div>
      {lines.length === 0 ? (
        <p className="mt-3 text-soft">{none}</p>
      ) : (
        <List className="mt-3 divide-y divide-line border-line border-y">
          {lines.map(({ key, href, text, facts }) => (
            <li key={key} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3">
              <a href={href} className="font-serif text-[1.0625rem] leading-snug" dir="auto">
                {text}
              </a>
              <span className="text-[0.875rem] text-soft" dir="auto">
                {facts.join(' · ')}
              </span>
            </li>
          ))}
        </List>
      )}
      {children}
    </section>
  );
}
