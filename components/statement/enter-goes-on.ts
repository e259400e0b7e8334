import type { KeyboardEvent } from 'react';

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
