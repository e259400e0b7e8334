/** A key that leads to a page: by its place on the keyboard, and as it is printed there. */
type Place = { code: string; key: string; to: string; href: string };

/** Pages to which `g` and another key lead. */
export const PLACES: readonly Place[] = [
  { code: 'KeyC', key: 'c', to: 'Recent changes', href: '/desk?show=all' },
  { code: 'KeyW', key: 'w', to: 'Waiting for review', href: '/desk?show=submitted' },
  { code: 'KeyD', key: 'd', to: 'My drafts', href: '/desk?show=mine' },
  { code: 'KeyR', key: 'r', to: 'Returned to me', href: '/desk?show=returned+to+me' },
  { code: 'KeyA', key: 'a', to: 'Assigned to me', href: '/desk?show=assigned+to+me' },
  { code: 'KeyE', key: 'e', to: 'Events', href: '/desk/events' },
  { code: 'KeyS', key: 's', to: 'Sources', href: '/desk/sources' },
  { code: 'KeyO', key: 'o', to: 'Documents', href: '/desk/documents' },
  { code: 'KeyH', key: 'h', to: 'Help', href: '/desk/help' },
];

export type KeyLine = { keys: readonly string[]; does: string };

/** Every key, in the order in which they are listed. */
export const KEY_LINES: readonly { title: string; lines: readonly KeyLine[] }[] = [
  {
    title: 'In a list',
    lines: [
      { keys: ['j', 'k'], does: 'Next line, previous line. Once you are on a line, the arrows do the same' },
      { keys: ['Enter'], does: 'Open the line' },
      { keys: ['x'], does: 'Choose the line, or leave it out again' },
      { keys: ['/'], does: 'Find in this list' },
      { keys: ['n'], does: 'Log a statement: on the event of the line, or of the page' },
    ],
  },
  {
    title: 'On the page of something that was opened from a list',
    lines: [
      { keys: ['j', 'k'], does: 'The next of the list, the previous' },
      { keys: ['u'], does: 'Back to the list, at the same line' },
    ],
  },
  {
    title: 'On the page of a thing',
    lines: [{ keys: ['c'], does: 'Comment on the field that has the focus in the list of changes, or on the whole' }],
  },
  { title: 'Go to', lines: PLACES.map(({ key, to }) => ({ keys: ['g', key], does: to })) },
  {
    title: 'In a form',
    lines: [
      { keys: ['Ctrl Enter', '⌘ Enter'], does: 'Send the form' },
      { keys: ['Esc'], does: 'Leave the field' },
    ],
  },
  {
    title: 'In a document that is read',
    lines: [
      { keys: ['j', 'k', '↓', '↑'], does: 'Next sentence, previous sentence' },
      { keys: ['s', 'Shift s'], does: 'Next passage that seems to say something that is asked, or the one before' },
      { keys: ['Shift j'], does: 'Take the next sentence in as well' },
      { keys: ['[', ']'], does: 'Move the end by a word, back or on' },
      { keys: ['Shift [', 'Shift ]'], does: 'Move the start by a word, back or on' },
      { keys: ['l', 'Enter'], does: 'Log what is selected' },
      { keys: ['Shift l'], does: 'Add what is selected to the statement that is open' },
      { keys: ['Ctrl Enter', 'Ctrl Shift Enter'], does: 'Save a draft, or submit it, and go on to the next sentence' },
      {
        keys: ['Alt q', 'Alt p', 'Alt f', 'Alt u', 'Alt s'],
        does: 'To question, source, form, value or day, with the next best guess',
      },
      { keys: ['Alt n'], does: 'Add the name that stands under “Source” as a source' },
    ],
  },
  { title: 'Anywhere', lines: [{ keys: ['?'], does: 'This list' }] },
];

/** Kinds of field in which no letter is typed: keys count there as everywhere. */
const NOT_TYPED_INTO = new Set(['button', 'checkbox', 'radio', 'submit', 'reset', 'range', 'color', 'file', 'image']);

type Element = { tagName: string; type?: unknown; isContentEditable?: unknown };

/** Whether letters are typed into what has the focus, or choose from it: then they are no keys of the desk. */
export function isTypedInto(target: unknown): boolean {
  if (typeof target !== 'object' || target === null || !('tagName' in target)) return false;
  const { tagName, type, isContentEditable } = target as Element;
  if (isContentEditable === true || tagName === 'TEXTAREA' || tagName === 'SELECT') return true;
  return tagName === 'INPUT' && !NOT_TYPED_INTO.has(String(type));
}
