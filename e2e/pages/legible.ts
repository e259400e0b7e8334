/**
 * Why something cannot be read where the window stands; undefined if it can. Its box has to be in the window, with
 * nothing over its corners and its middle, its text not cut, and no letter smaller than 11 px. It runs in the page, alone.
 */
export function faultOf(seen: Element): string | undefined {
  const SMALLEST = 11;
  const inset = 2;
  const { left, right, top, bottom } = seen.getBoundingClientRect();
  if (left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight) return 'out of the window';
  const points = [
    [left + inset, top + inset],
    [right - inset, top + inset],
    [left + inset, bottom - inset],
    [right - inset, bottom - inset],
    [(left + right) / 2, (top + bottom) / 2],
  ] as const;
  const isCovered = points.some(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return there === null || !(seen.contains(there) || there.contains(seen));
  });
  if (isCovered) return 'covered';
  if (seen.scrollWidth > seen.clientWidth + 1 || seen.scrollHeight > seen.clientHeight + 1) return 'cut';
  const texts = document.createTreeWalker(seen, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!parent || parent.closest('.sr-only') || text.textContent?.trim() === '') continue;
    if (Number.parseFloat(getComputedStyle(parent).fontSize) < SMALLEST) return `smaller than ${SMALLEST} px`;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const line of range.getClientRects()) {
      if (line.left < left - 1 || line.right > right + 1 || line.bottom > bottom + 2) return 'cut';
    }
  }
  return undefined;
}
