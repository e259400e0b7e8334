import { unstable_isUnrecognizedActionError as isOfAnOlderPage } from 'next/navigation';

/**
 * Why a form was not sent, in words, and whether its page must be reloaded first. `perhaps`: it may have been carried
 * out, because it left this device, and no answer came that says what became of it.
 */
export type Unsent = { why: string; needsReload: boolean; perhaps: boolean };

/** The longest form that the server reads (Next: 1 MB). */
const LONGEST = 1_000_000;

/** Finds out why sending failed: there is no response, and the error says little. */
export function unsent(error: unknown, form: FormData, online: boolean): Unsent {
  const certainly = (why: string, needsReload = false): Unsent => ({ why, needsReload, perhaps: false });
  if (isOfAnOlderPage(error)) {
    return certainly('this page comes from an earlier version of the desk. Reload it, then send the form again.', true);
  }
  if (!online) return certainly('this device is offline. Send the form again when it is back online.');
  if (sizeOf(form) > LONGEST) return certainly('it is longer than 1 MB, the limit for a form. Shorten it.');
  return { why: 'the desk could not be reached, or could not accept the form.', needsReload: false, perhaps: true };
}

const sizeOf = (form: FormData): number =>
  [...form].reduce(
    (sum, [, value]) => sum + (typeof value === 'string' ? new TextEncoder().encode(value).length : 0),
    0,
  );

/** What was typed into a form, by field name; lists and groups keep their structure. */
export type Typed = Readonly<Record<string, unknown>>;

/** The key under which this tab stores a form while the page reloads: its path and its name. */
const keyOf = (form: string): string => `crossread unsent ${window.location.pathname} ${form}`;

export function keepTyped(form: string, typed: Typed): void {
  try {
    window.sessionStorage.setItem(keyOf(form), JSON.stringify(typed));
  } catch {
    // The browser has no storage: the user can still copy the text and reload the page by hand.
  }
}

/** Returns the stored form and removes it from storage. */
export function takeTyped(form: string): Typed | undefined {
  try {
    const kept = window.sessionStorage.getItem(keyOf(form));
    window.sessionStorage.removeItem(keyOf(form));
    return kept === null ? undefined : JSON.parse(kept);
  } catch {
    return undefined;
  }
}
