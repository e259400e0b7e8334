'use client';

import { createContext, type ReactNode, useContext, useRef, useState } from 'react';
import { type FormAction, type SendingState, useSending } from '@/components/ui/use-sending';
import type { AtOnce as What } from '@/lib/views/desk';

type Props = {
  action: FormAction;
  /** What can be done with any of the lines. */
  offers: readonly What[];
  /** To whom they can be assigned. */
  people: readonly { value: string; label: string }[];
  /** Every line of the page that can be chosen. */
  shown: readonly string[];
  /** The list, as its address has it. */
  list: string;
  children: ReactNode;
};

/** The form to which the boxes beside the lines belong. */
const FORM = 'at-once';

/** What the form was told: why a line was refused, and which lines were chosen. */
const Told = createContext<SendingState>({});

/**
 * A form that does the same with all lines that are chosen, and the list below it. The boxes stand beside their lines, and
 * belong to the form by its id: each line has forms of its own, and forms cannot stand in one another.
 */
export function AtOnce({ action, offers, people, shown, list, children }: Props) {
  const { state, address, send, pending, failed } = useSending(action);
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<number>();
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>(`input[form="${FORM}"][name="items"]`)];
  const count = () => setChosen(boxes().filter((box) => box.checked).length);
  const chooseAll = (all: HTMLInputElement) => {
    for (const box of boxes()) box.checked = all.checked;
    count();
  };
  const follow = () => {
    const all = form.current?.elements.namedItem('all');
    if (all instanceof HTMLInputElement) all.checked = boxes().every((box) => box.checked);
    count();
  };
  const refused = shown.filter((line) => state.error?.[thingIn(line)]);
  /** Unticks the lines that were refused: the others can be sent. */
  const leaveOut = () => {
    for (const box of boxes()) if (refused.includes(box.value)) box.checked = false;
    follow();
  };
  const things = new Set(shown.map(thingIn));
  // What is said of a thing of the list stands beside its line; all else here, once each.
  const about = Object.entries(state.error ?? {}).flatMap(([of, words]) => (things.has(of) ? [] : (words ?? [])));
  return (
    <Told.Provider value={state}>
      <form
        id={FORM}
        ref={form}
        action={address}
        aria-label="With the chosen lines"
        className="mb-2 flex flex-wrap items-center gap-x-5 gap-y-3 border-line border-t py-3 text-[0.875rem]"
        onSubmit={(event) => {
          event.preventDefault();
          const { submitter } = event.nativeEvent as SubmitEvent;
          send(event.currentTarget, new FormData(event.currentTarget, submitter));
        }}
      >
        <input type="hidden" name="list" value={list} />
        {shown.map((line) => (
          <input key={line} type="hidden" name="shown" value={line} />
        ))}
        <label className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            name="all"
            value="on"
            className="size-4 accent-ink"
            onChange={(event) => chooseAll(event.currentTarget)}
          />
          All on this page
        </label>
        <output className="text-soft empty:hidden">
          {chosen !== undefined && `${chosen} of ${shown.length} chosen`}
        </output>
        {offers.includes('submit') && <Button does="submit" label="Submit for review" pending={pending} />}
        {offers.includes('discard') && <Button does="discard" label="Discard" pending={pending} />}
        {offers.includes('assign') && (
          <span className="flex flex-wrap items-center gap-2">
            <label htmlFor="assign-to">Assign to</label>
            <select id="assign-to" name="to" className="max-w-full border border-line-firm bg-raised px-2 py-1.5">
              {people.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
            <Button does="assign" label="Assign" pending={pending} />
          </span>
        )}
        {about.length > 0 && !failed && (
          <p role="alert" className="basis-full border-disputed border-l-4 bg-disputed-wash px-3 py-2">
            {[...new Set(about)].join(' ')}{' '}
            {chosen !== undefined && refused.length > 0 && (
              <button type="button" onClick={leaveOut} className="min-h-6 underline underline-offset-4">
                Leave these out
              </button>
            )}
          </p>
        )}
        {failed && (
          <p role="alert" className="basis-full border-disputed border-l-4 bg-disputed-wash px-3 py-2">
            <strong className="font-semibold">{failed.perhaps ? 'Perhaps not sent:' : 'Not sent:'}</strong> {failed.why}
          </p>
        )}
      </form>
      <div onChange={(event) => isBox(event.target) && follow()}>{children}</div>
    </Told.Provider>
  );
}

/** The id of the thing of a line: the second word of what its box has. */
const thingIn = (line: string): string => line.split(' ')[1] ?? '';

const isBox = (target: EventTarget): boolean => target instanceof HTMLInputElement && target.form?.id === FORM;

function Button({ does, label, pending }: { does: What; label: string; pending: boolean }) {
  return (
    <button
      type="submit"
      name="does"
      value={does}
      disabled={pending}
      className="border border-line-firm px-3 py-1.5 hover:bg-raised disabled:text-faint"
    >
      {label}
    </button>
  );
}

/** The box by which a line is chosen. */
export function ChooseLine({ line, label }: { line: string; label: string }) {
  const { initialValue } = useContext(Told);
  const before = [initialValue?.items].flat();
  return (
    <label className="flex min-h-6 min-w-6 items-start justify-center pt-0.5">
      <input
        type="checkbox"
        name="items"
        value={line}
        form={FORM}
        defaultChecked={before.includes(line)}
        className="size-4 accent-ink"
      />
      <span className="sr-only">Choose {label}</span>
    </label>
  );
}

/** Why a line was refused, beside it. */
export function LineRefused({ thing }: { thing: string }) {
  const why = useContext(Told).error?.[thing];
  if (!why) return null;
  return <p className="mt-1 border-disputed border-l-4 ps-3 text-[0.875rem] text-disputed">{why.join(' ')}</p>;
}
