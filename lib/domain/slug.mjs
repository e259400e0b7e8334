/**
 * The form of an address on this site, of an event, a question, a source or a document: words of lowercase letters and
 * digits, joined by hyphens. A constraint of the database says the same (`slug_is_an_address`). `lib/server` reads this
 * file without a compiler.
 */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
