'use client';

import { useEffect, useState } from 'react';
import type { DeskItem } from '@/lib/views/desk';
import type { HereView } from '@/lib/views/presence';

type Props = Pick<DeskItem, 'kind' | 'thing'>;

/** How often a page that is in sight says that its editor is there, in milliseconds. */
const BEAT = 15_000;
const NOBODY: HereView = { shown: '', told: '' };

/** Who else has the page of this thing open, and in which field they are. Read out only when somebody comes or goes. */
export function AlsoHere({ kind, thing }: Props) {
  const [here, setHere] = useState(NOBODY);
  useEffect(() => {
    let over = false;
    const said = (more: object) => JSON.stringify({ kind, thing, ...more });
    const beat = () => {
      if (document.visibilityState !== 'visible') return;
      const field = fieldInHand(thing);
      fetch(ADDRESS, { method: 'POST', body: said(field === undefined ? {} : { field }) })
        .then((answer) => (answer.ok ? (answer.json() as Promise<HereView>) : NOBODY))
        // Whether somebody else is there is not known now.
        .catch(() => NOBODY)
        .then((now) => !over && setHere((before) => (isSame(before, now) ? before : now)));
    };
    const leave = () => navigator.sendBeacon(ADDRESS, said({ leaves: true }));
    const onVisibility = () => (document.visibilityState === 'visible' ? beat() : leave());
    beat();
    const timer = window.setInterval(beat, BEAT);
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('pagehide', leave);
    return () => {
      over = true;
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [kind, thing]);
  return (
    <>
      {here.shown !== '' && (
        <p className="mt-2 text-[0.8125rem]">
          <span className="inline-block rounded-full border border-ink px-2.5 py-0.5">{here.shown}</span>
        </p>
      )}
      <span role="status" className="sr-only">
        {here.told}
      </span>
    </>
  );
}

const ADDRESS = '/desk/presence';

const isSame = (a: HereView, b: HereView): boolean => a.shown === b.shown && a.told === b.told;

/** The name of the field that has the focus, if it is one of the form of this thing. */
function fieldInHand(thing: string): string | undefined {
  const { activeElement } = document;
  const isField =
    activeElement instanceof HTMLInputElement ||
    activeElement instanceof HTMLTextAreaElement ||
    activeElement instanceof HTMLSelectElement;
  if (!isField || activeElement.form === null) return undefined;
  const of = new FormData(activeElement.form).get('thing');
  return of === thing ? activeElement.name.split(/[.[]/)[0] : undefined;
}
