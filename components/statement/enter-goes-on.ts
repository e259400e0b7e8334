import { type KeyboardEvent as FieldEvent, type RefObject, useEffect } from 'react';
import { tinykeys } from 'tinykeys';

const TEXTS = 'input:not([type]), input[type="text"], select, textarea';

/** The text fields and lists of a form that are in sight, in order. */
const fieldsOf = (form: HTMLElement): HTMLElement[] =>
  [...form.querySelectorAll<HTMLElement>(TEXTS)].filter((field) => field.checkVisibility());

/** Moves on to the next text field or list after an element of a form. */
export function goOn(from: HTMLElement): void {
  const form = from.closest('form');
  if (form === null) return;
  goTo(fieldsOf(form).find((field) => from.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING));
}

/** Into a field, with what stands there selected: what is typed takes its place. */
export function goTo(field: HTMLElement | undefined): void {
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}

/** Enter goes on to the next field, as in a spreadsheet: Ctrl and Enter save. In a text of several lines it is a line. */
export function enterGoesOn(event: FieldEvent<HTMLElement>): void {
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

/** Puts the focus where something is missing; else on the value, which is to be confirmed. */
export function beginWhereNeeded(form: HTMLElement): void {
  const fields = fieldsOf(form) as HTMLInputElement[];
  const missing = fields.find(({ required, value }) => required && value === '');
  goTo(missing ?? fields.find(({ name }) => name === 'said') ?? fields[0]);
}

/**
 * Ctrl and Enter (⌘ on a Mac) save and go on, with Shift they submit, from any field. Escape leaves a field, and loses
 * nothing. `plain` is what Ctrl and Enter do where the form goes on by itself: they press no button but send it.
 */
export function useKeys(element: RefObject<HTMLFormElement | null>, plain = false): void {
  useEffect(() => {
    const form = element.current;
    if (form === null) return;
    const send = (finish: string) => (event: KeyboardEvent) => {
      event.preventDefault();
      const button = form.querySelector<HTMLButtonElement>(`button[name="finish"][value="${finish}"]`);
      if (button === null && plain) form.requestSubmit();
      else form.requestSubmit(button ?? form.querySelector<HTMLButtonElement>('button[name="finish"]'));
    };
    return tinykeys(form, {
      '$mod+Enter': send('next'),
      '$mod+Shift+Enter': send('submit'),
      Escape: () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    });
  }, [element, plain]);
}
