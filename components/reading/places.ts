import type { Span } from '@/lib/domain/passage/sentences';

// Places in the text as it is drawn. Each part has the offset of its first character (`data-at`); what is no text of the
// document, such as the number of a paragraph, says so (`data-beside`).

/** The offset of a place in the text; undefined where it is not in it. */
function offsetOf(root: HTMLElement, node: Node, offset: number): number | undefined {
  if (!root.contains(node)) return undefined;
  if (node instanceof Text) {
    const part = node.parentElement?.closest<HTMLElement>('[data-at], [data-beside]');
    if (part?.dataset.at === undefined) return next(root, node);
    const at = Number(part.dataset.at);
    const replaced = part.dataset.length;
    return replaced === undefined ? at + offset : at + (offset === 0 ? 0 : Number(replaced));
  }
  const child = node.childNodes[offset];
  if (child) return child instanceof Text ? offsetOf(root, child, 0) : next(root, child, true);
  const last = [...(node instanceof Element ? node.querySelectorAll<HTMLElement>('[data-at]') : [])].at(-1);
  return last === undefined ? next(root, node) : Number(last.dataset.at) + lengthOf(last);
}

const lengthOf = (part: HTMLElement): number => Number(part.dataset.length ?? part.textContent?.length ?? 0);

/** The offset of the first part of the text from a node on. */
function next(root: HTMLElement, node: Node, withIn = false): number | undefined {
  if (withIn && node instanceof HTMLElement) {
    const first = node.dataset.at === undefined ? node.querySelector<HTMLElement>('[data-at]') : node;
    if (first) return Number(first.dataset.at);
  }
  for (const part of root.querySelectorAll<HTMLElement>('[data-at]')) {
    if (node.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) return Number(part.dataset.at);
  }
  return undefined;
}

/** What is selected with a pointer in the text, as offsets; of a click, twice the same. */
export function selectedIn(root: HTMLElement): Span | undefined {
  const selection = window.getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetOf(root, startContainer, startOffset);
  const end = offsetOf(root, endContainer, endOffset);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The first part of a place in the text, to bring it into sight. */
export function partAt(root: HTMLElement, offset: number): HTMLElement | undefined {
  const paragraph = [...root.querySelectorAll<HTMLElement>('p[data-from]')].findLast(
    ({ dataset }) => Number(dataset.from) <= offset,
  );
  const parts = [...(paragraph?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
  return parts.findLast(({ dataset }) => Number(dataset.at) <= offset) ?? paragraph;
}
