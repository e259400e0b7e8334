import { type RefObject, useEffect } from 'react';
import { flushSync } from 'react-dom';

/**
 * Fields that were set before the scripts of the page had come are set once more, now that somebody listens. React
 * hears of none of these, and would leave the field saying one thing and the page another.
 */
export function useChosenBefore(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const changed = page.current ? changedFields(page.current) : [];
    // A step each, because what a field does builds on what the one before it did; React refuses that within an effect.
    queueMicrotask(() => {
      for (const setAgain of changed) flushSync(setAgain);
    });
  }, [page]);
}

/** A way to set each field that differs from what the server wrote into it. */
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

/** What the server wrote, as the field takes it: a slider puts what lies beyond its ends at the end. */
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

/** React takes an input for unchanged if its value was set on the element itself: past it, then. */
const setText = (field: HTMLInputElement, value: string) => () => {
  field.value = field.defaultValue;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
