'use client';

import { useEffect, useState } from 'react';
import { forget, type KeptForm, keptForms } from '@/components/ui/kept-form';
import { beginningOf, pageNamed, textsTyped } from './unsent-texts';

type Kept = KeptForm & { key: string };

/** Above this many the older ones are folded. */
const SHOWN = 5;

/** The forms that this person typed into in this browser and did not send: nothing while there are none. */
export function UnsentForms({ person }: { person: string }) {
  const [kept, setKept] = useState<readonly Kept[] | 'no storage'>([]);
  useEffect(() => {
    keptForms(`${person} `).then(setKept, () => setKept('no storage'));
  }, [person]);
  if (kept === 'no storage') {
    return (
      <p className="mb-6 text-[0.875rem] text-soft">
        This browser keeps nothing that you type: send each form before you close its page.
      </p>
    );
  }
  if (kept.length === 0) return null;
  const throwAway = async ({ key }: Kept) => {
    await forget(key);
    setKept(kept.filter((one) => one.key !== key));
  };
  const lines = (some: readonly Kept[]) => (
    <ul className="divide-y divide-line">
      {some.map((one) => (
        <UnsentForm key={one.key} kept={one} onThrowAway={() => throwAway(one)} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="unsent" className="mb-6 border-line-firm border-l-4 bg-raised px-4 py-3">
      <h2 id="unsent" className="font-semibold text-[0.9375rem]">
        Typed in this browser, not sent
      </h2>
      {lines(kept.slice(0, SHOWN))}
      {kept.length > SHOWN && (
        <details>
          <summary className="cursor-pointer py-2 text-[0.875rem]">{kept.length - SHOWN} older</summary>
          {lines(kept.slice(SHOWN))}
        </details>
      )}
    </section>
  );
}

function UnsentForm({ kept: { typed, at, page }, onThrowAway }: { kept: Kept; onThrowAway: () => void }) {
  const texts = textsTyped(typed);
  const name = page === undefined ? 'A form' : pageNamed(page.title);
  const time = when.format(at);
  return (
    <li className="flex flex-wrap items-baseline gap-x-5 gap-y-1 py-2 text-[0.9375rem]">
      <span className="min-w-0 grow">
        {page === undefined ? name : <a href={page.href}>{name}</a>}
        <span className="text-soft">, {time}</span>
        {texts.length > 0 && (
          <span className="wrap-anywhere block text-[0.875rem] text-soft" dir="auto">
            {beginningOf(texts)}
          </span>
        )}
      </span>
      <button
        type="button"
        onClick={onThrowAway}
        className="border border-line-firm px-3 py-1 text-[0.875rem] hover:bg-paper"
      >
        Throw away<span className="sr-only">: {`${name}, ${time}`}</span>
      </button>
    </li>
  );
}

const when = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
