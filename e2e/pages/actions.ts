import type { Page } from '@playwright/test';

/**
 * Counts what a person does: keys that type no letter, presses of a pointer, and paste. A modifier is part of its key. A
 * letter counts as well where it is a command: with the focus on an element that `commands` selects.
 */
export async function counting(page: Page, commands = 'none'): Promise<() => Promise<number>> {
  await page.addInitScript((selector) => {
    const add = () => sessionStorage.setItem('actions', String(Number(sessionStorage.getItem('actions')) + 1));
    const modifiers = ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph'];
    addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, target }) => {
      const isCommand = target instanceof Element && target.matches(selector);
      if (!modifiers.includes(key) && (isCommand || key.length > 1 || ctrlKey || metaKey || altKey)) add();
    });
    addEventListener('pointerdown', add);
    addEventListener('paste', add);
  }, commands);
  return () =>
    page.evaluate(() => {
      const actions = Number(sessionStorage.getItem('actions'));
      sessionStorage.setItem('actions', '0');
      return actions;
    });
}
