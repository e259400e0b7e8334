import { type RefObject, useEffect, useState } from 'react';
import type { Reading } from './use-preview';

/** The readings of a form, by the field whose value they read: which of them is confirmed, if one is. */
function readingsIn(form: HTMLFormElement): ReadonlyMap<string, readonly HTMLInputElement[]> {
  const found = new Map<string, HTMLInputElement[]>();
  for (const one of form.querySelectorAll<HTMLInputElement>('input[type="radio"][name$="confirmed"]')) {
    found.set(one.name, [...(found.get(one.name) ?? []), one]);
  }
  return found;
}

const checkedOf = (readings: readonly HTMLInputElement[]) => readings.find(({ checked }) => checked)?.value;

/**
 * Holds a form that is sent before what stands in it was read: until it was. Then it is sent, unless a value has no
 * confirmed reading, or one that was not yet in sight when the form was sent: nobody has seen that, and it is shown first.
 * A reading that was in sight may be confirmed later: Enter that was pressed on it is kept until the form was read. Tells
 * whether one is shown first.
 */
export function useHold(element: RefObject<HTMLFormElement | null>, { isRead, whenRead }: Reading): boolean {
  const [isToConfirm, setToConfirm] = useState(false);
  useEffect(() => {
    const form = element.current;
    if (form === null) return;
    let isLetGo = false;
    const send = (submitter: HTMLElement | null) => {
      isLetGo = true;
      form.requestSubmit(submitter);
      isLetGo = false;
    };
    const hold = (event: SubmitEvent) => {
      setToConfirm(false);
      const { submitter } = event;
      // A button that changes a list sends nothing.
      if (isLetGo || isRead() || (submitter instanceof HTMLButtonElement && submitter.formNoValidate)) return;
      event.preventDefault();
      event.stopPropagation();
      const seen = new Map([...readingsIn(form)].map(([name, readings]) => [name, readings.map(({ value }) => value)]));
      whenRead((wasRead) => {
        // The desk was not reached, or did not take it: sending says why.
        if (!wasRead) return send(submitter);
        const unseen = [...readingsIn(form)].find(([name, readings]) => {
          const checked = checkedOf(readings);
          return checked === undefined || !seen.get(name)?.includes(checked);
        })?.[1];
        if (unseen === undefined) return send(submitter);
        setToConfirm(true);
        (unseen.find(({ checked }) => checked) ?? unseen[0])?.focus();
      });
    };
    form.addEventListener('submit', hold, { capture: true });
    return () => form.removeEventListener('submit', hold, { capture: true });
  }, [element, isRead, whenRead]);
  return isToConfirm;
}
