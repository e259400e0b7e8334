import type { Page } from '@playwright/test';

/** What is wrong with the words and marks of the plot of a question, in words: those that touch, and those that are cut. */
export function wrongInPlot(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const plot = document.querySelector('.through');
    if (plot === null) return ['There is no plot.'];
    const box = plot.getBoundingClientRect();
    const isCut = ({ left, right, top, bottom }: DOMRect) =>
      left < box.left - 0.5 || right > box.right + 0.5 || top < box.top - 0.5 || bottom > box.bottom + 0.5;
    const shown = (of: string) =>
      [...plot.querySelectorAll(of)]
        .map((element) => ({ element, at: element.getBoundingClientRect() }))
        .filter(({ at }) => at.width > 0 && at.height > 0);
    const words = shown('svg text, .who, .time-unit');
    const wordOf = (element: Element) => `“${element.textContent}”`;
    const touching = words.flatMap((one, index) =>
      words.slice(index + 1).flatMap((other) => {
        const across = Math.min(one.at.right, other.at.right) - Math.max(one.at.left, other.at.left);
        const down = Math.min(one.at.bottom, other.at.bottom) - Math.max(one.at.top, other.at.top);
        return across > 0.5 && down > 1.5 ? [`${wordOf(one.element)} touches ${wordOf(other.element)}`] : [];
      }),
    );
    const cut = [
      ...words.filter(({ at }) => isCut(at)).map(({ element }) => `${wordOf(element)} is cut`),
      ...shown('circle, path, rect, line').flatMap(({ element, at }) =>
        isCut(at) ? [`a ${element.tagName} is cut`] : [],
      ),
      ...words
        .filter(({ element }) => element.textContent?.endsWith('…'))
        .map(({ element }) => `${wordOf(element)} ends in “…”`),
    ];
    return [...touching, ...cut];
  });
}
