import { clsx } from 'clsx';
import { METHOD_TERMS } from '@/lib/views/method-terms';
import type { MethodologyView } from '@/lib/views/methodology-view';
import { Aboutness } from './aboutness';
import { Answers } from './answers';
import { CHAPTERS } from './chapters';
import { Holding } from './holding';
import { Limits } from './limits';
import { Pairs } from './pairs';
import { Pieces } from './pieces';
import { Purpose } from './purpose';
import { Ranges } from './ranges';
import { Relaying } from './relaying';
import { Speakers } from './speakers';
import { StandingChapter } from './standing';
import { Summary } from './summary';
import { Times } from './times';
import { Versions } from './versions';

/** Headings and terms link to themselves; they are underlined on hover and when they are the target. */
const CHAPTERS_STYLE = clsx(
  'min-[70rem]:col-start-2 [&_:is(h2,h3,dt)[id]]:scroll-mt-6 print:[&_:is(h2,h3)]:break-after-avoid',
  '[&_:is(h2,h3,dt)>a:hover]:decoration-current [&_:is(h2,h3,dt)>a]:decoration-transparent',
  '[&_:target>a]:decoration-2 [&_:target>a]:decoration-disputed!',
);

/** The method, explained to readers. The text is here; every figure and every outcome comes from the view. */
export function MethodologyArticle({ view }: { view: MethodologyView }) {
  return (
    <article className="py-10 [page:upright] min-[70rem]:grid min-[70rem]:grid-cols-[13.5rem_minmax(0,1fr)] min-[70rem]:gap-x-[clamp(2.5rem,5vw,6rem)] print:block print:p-0 [&_.quiet]:text-[0.875rem] [&_b]:font-semibold">
      <header className="min-[70rem]:col-start-2">
        <h1 className="max-w-[48rem] font-semibold font-serif text-[clamp(2.125rem,1.5rem+2.4vw,3.25rem)] leading-[1.08] tracking-[-0.022em] print:break-after-avoid">
          How sources are compared
        </h1>
        <Summary />
        <p className="text-[0.875rem] text-faint">
          Method version <a href={`#version-${view.version}`}>{view.version}</a>
        </p>
      </header>
      <nav
        className="mt-8 border-line border-y py-4 text-[0.9375rem] min-[70rem]:sticky min-[70rem]:top-0 min-[70rem]:col-start-1 min-[70rem]:row-span-2 min-[70rem]:row-start-1 min-[70rem]:mt-0 min-[70rem]:max-h-dvh min-[70rem]:self-start min-[70rem]:overflow-y-auto min-[70rem]:border-0 min-[70rem]:pt-2 min-[70rem]:pb-6 print:hidden"
        aria-labelledby="toc"
      >
        <p id="toc" className="text-[0.8125rem] text-faint">
          On this page
        </p>
        <ol className="columns-[15rem] gap-x-8 min-[70rem]:mt-1 min-[70rem]:columns-auto">
          {CHAPTERS.map(({ id, title, terms }) => (
            <li key={id} className="break-inside-avoid">
              <a
                href={`#${id}`}
                className="inline-block py-[0.1875rem] text-ink decoration-transparent hover:decoration-current"
              >
                {title}
              </a>
              {terms.length > 0 && (
                <ul className="mb-1 flex flex-wrap gap-x-3 text-[0.8125rem]">
                  {terms.map((term) => (
                    <li key={term}>
                      <a
                        href={`#${term}`}
                        className="inline-block py-[0.1875rem] text-soft decoration-transparent hover:text-ink hover:decoration-current"
                      >
                        {METHOD_TERMS[term]}
                      </a>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ol>
      </nav>
      <div className={CHAPTERS_STYLE}>
        <Purpose view={view} />
        <Pieces view={view} />
        <Answers view={view} />
        <Ranges view={view} />
        <Aboutness view={view} />
        <Holding view={view} />
        <Speakers view={view} />
        <Pairs view={view} />
        <StandingChapter view={view} />
        <Relaying view={view} />
        <Times view={view} />
        <Limits view={view} />
        <Versions view={view} />
      </div>
    </article>
  );
}
