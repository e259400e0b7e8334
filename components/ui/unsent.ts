import { unstable_isUnrecognizedActionError as isOfAnOlderPage } from 'next/navigation';

/** Why a form was not sent, in words, and whether its page has to be loaded anew before it can be. */
export type Unsent = { why: string; anew: boolean };

/** More than this a server does not read of a form (Next: 1 MB). */
const LONGEST = 1_000_000;

/** What became of a form whose sending failed: there is no answer, and the error says little. */
export function unsent(error: unknown, form: FormData, online: boolean): Unsent {
  if (isOfAnOlderPage(error)) {
    return {
      why: 'this page comes from an earlier version of the desk. Reload it, then send the form again.',
      anew: true,
    };
  }
  if (!online) return { why: 'this device is offline. Send the form again when it is back online.', anew: false };
  if (sizeOf(form) > LONGEST) return { why: 'it is longer than 1 MB, the limit for a form. Shorten it.', anew: false };
  return { why: 'the desk could not be reached, or could not accept the form. Send it again.', anew: false };
}

const sizeOf = (form: FormData): number =>
  [...form].reduce(
    (sum, [, value]) => sum + (typeof value === 'string' ? new TextEncoder().encode(value).length : 0),
    0,
  );

/** What was typed into a form, by the names of its fields; lists and groups are lists and groups. */
export type Typed = Readonly<Record<string, unknown>>;

/** What is kept in this tab while its page is loaded anew: a form by where it stands and what it is. */
const keyOf = (form: string): string => `crossread unsent ${window.location.pathname} ${form}`;

export function keepTyped(form: string, typed: Typed): void {
  try {
    window.sessionStorage.setItem(keyOf(form), JSON.stringify(typed));
  } catch {
    // A browser that keeps nothing: the page can still be loaded anew by hand, after copying.
  }
}

/** What was kept of a form, once. */
export function takeTyped(form: string): Typed | undefined {
  try {
    const kept = window.sessionStorage.getItem(keyOf(form));
    window.sessionStorage.removeItem(keyOf(form));
    return kept === null ? undefined : JSON.parse(kept);
  } catch {
    return undefined;
  }
}
