import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { tinykeys } from 'tinykeys';

const TEXTS = 'input:not([type]), input[type="text"], select, textarea';

/** The text fields and lists of a form that are in sight, in order. */
const fieldsOf = (form: HTMLElement): HTMLElement[] =>
  [...form.querySelectorAll<HTMLElement>(TEXTS)].filter((field) => field.checkVisibility());

/** Moves on to the next text field or list after an element of a form. */
export function goOn(from: HTMLElement): void {
  const form = from.closest('form');
  if (form === null) return;
  fieldsOf(form)
    .find((field) => from.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING)
    ?.focus();
}

/** Enter goes on to the next field, as in a spreadsheet: Ctrl and Enter save. In a text of several lines it is a line. */
export function enterGoesOn(event: KeyboardEvent<HTMLElement>): void {
  const { target } = event;
  const goes = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.defaultPrevented || !goes) return;
  if (!target.matches(TEXTS)) return;
  event.preventDefault();
  goOn(target);
}

/** Puts the focus on the first field that is empty, if nothing has it yet. */
export function beginAtFirstEmpty(form: HTMLElement): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  fieldsOf(form)
    .find((field) => (field as HTMLInputElement).value === '')
    ?.focus({ preventScroll: true });
}

/** Ctrl and Enter (⌘ on a Mac) save and go on, from any field. Escape leaves a field, and loses nothing. */
export function useKeys(element: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const form = element.current;
    if (form === null) return;
    return tinykeys(form, {
      '$mod+Enter': (event) => {
        event.preventDefault();
        const next = form.querySelector<HTMLButtonElement>('button[name="finish"][value="next"]');
        form.requestSubmit(next ?? form.querySelector<HTMLButtonElement>('button[name="finish"]'));
      },
      Escape: () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    });
  }, [element]);
}
