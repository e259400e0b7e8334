import { FindForm } from '@/components/ui/find-form';
import { Pager } from '@/components/ui/pager';
import type { ListLine } from '@/lib/views/desk-lists';

type Props = {
  /** Where the list is: "/desk/sources". */
  at: string;
  /** What is on it: "source", "sources". */
  one: string;
  many: string;
  /** What it is found by. */
  hint: string;
  words: string;
  page: number;
  perPage: number;
  total: number;
  lines: readonly ListLine[];
};

/** A list of the desk: a field to find things in it, one line each, and its pages. It works without scripts. */
export function FoundList({ at, one, many, hint, words, page, perPage, total, lines }: Props) {
  const hrefOf = (number: number) =>
    `${at}?${new URLSearchParams({ ...(words !== '' && { find: words }), page: String(number) })}`;
  return (
    <>
      <FindForm at={at} label={`Find ${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`} words={words} hint={hint} />
      <p className="mb-3 text-[0.875rem] text-soft" role="status">
        {said(total, one, many, words, page)}
        {words !== '' && (
          <>
            {' '}
            <a href={at}>Show all</a>
          </>
        )}
      </p>
      {lines.length > 0 && (
        <ul className="divide-y divide-line border-line border-y">
          {lines.map(({ href, name, native, facts, also }) => (
            <li
              key={href}
              className="grid gap-x-6 gap-y-1 py-3 lg:grid-cols-[minmax(0,30rem)_minmax(0,1fr)] lg:items-baseline"
            >
              <span className="flex flex-wrap items-baseline gap-x-4">
                <a href={href} className="font-serif text-[1.0625rem] leading-snug" dir="auto">
                  {name}
                </a>
                {native && (
                  <span className="text-[0.9375rem]" lang={native.lang} dir={native.dir}>
                    {native.text}
                  </span>
                )}
              </span>
              <span className="text-[0.875rem] text-soft" dir="auto">
                {facts.join(' · ')}
                {also && (
                  <>
                    {' · '}
                    <a href={also.href} aria-label={`${also.label}: ${name}`}>
                      {also.label}
                    </a>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Pager page={page} pages={Math.ceil(total / perPage)} hrefOf={hrefOf} />
    </>
  );
}

const grouped = new Intl.NumberFormat('en-GB');

function said(total: number, one: string, many: string, words: string, page: number): string {
  const found = words === '' ? '' : ` with “${words}”`;
  if (total > 0) return `${grouped.format(total)} ${total === 1 ? one : many}${found}.`;
  if (page > 1) return 'There is nothing on this page of the list.';
  return words === '' ? `The desk has no ${one} yet.` : `No ${one} has “${words}” in its name or address.`;
}
