import type { Page } from '@playwright/test';

/** Counts what a person does: keys that type no letter, presses of a pointer, and paste. A modifier is part of its key. */
export async function counting(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const add = () => sessionStorage.setItem('actions', String(Number(sessionStorage.getItem('actions')) + 1));
    const modifiers = ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph'];
    addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
      if (!modifiers.includes(key) && (key.length > 1 || ctrlKey || metaKey || altKey)) add();
    });
    addEventListener('pointerdown', add);
    addEventListener('paste', add);
  });
  return () =>
    page.evaluate(() => {
      const actions = Number(sessionStorage.getItem('actions'));
      sessionStorage.setItem('actions', '0');
      return actions;
    });
}
