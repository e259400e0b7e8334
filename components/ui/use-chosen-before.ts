import { type RefObject, useEffect } from 'react';
import { flushSync } from 'react-dom';

/**
 * Sets fields again that the user changed before the page's scripts loaded, now that React listens for changes. React
 * misses those changes, and the field would show one value and the page another.
 */
export function useChosenBefore(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const changed = page.current ? changedFields(page.current) : [];
    // One task per field, because each change builds on the one before; React does not allow that within an effect.
    queueMicrotask(() => {
      for (const setAgain of changed) flushSync(setAgain);
    });
  }, [page]);
}

/** For each field that differs from the server's HTML, a function that sets it again. */
function changedFields(page: HTMLElement): readonly (() => void)[] {
  return [...page.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input:not([type=hidden]), select')].flatMap(
    (field) => {
      if (field instanceof HTMLSelectElement) {
        const written = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0];
        return field.value === written?.value ? [] : [setSelect(field, field.value)];
      }
      if (field.type === 'checkbox') return field.checked === field.defaultChecked ? [] : [setCheckbox(field)];
      return field.value === asWritten(field) ? [] : [setText(field, field.value)];
    },
  );
}

/** The server's value as the field represents it: a slider clamps values beyond its ends. */
function asWritten(field: HTMLInputElement): string {
  const same = document.createElement('input');
  for (const name of ['type', 'min', 'max', 'step']) same.setAttribute(name, field.getAttribute(name) ?? '');
  same.value = field.defaultValue;
  return same.value;
}

const setSelect = (field: HTMLSelectElement, value: string) => () => {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

const setCheckbox = (field: HTMLInputElement) => () => {
  field.checked = field.defaultChecked;
  field.click();
};

/** React ignores a change event if the value was set on the element, so this calls the prototype's setter. */
const setText = (field: HTMLInputElement, value: string) => () => {
  field.value = field.defaultValue;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
