// Pages that were made when the project was built, for answers that are no page of Next's.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** In the folder of the project, where Next runs. */
const made = path.resolve('.next/server/app');

/** Where app/(site)/refused has them, in the title of the page as well. */
const TITLE = /TITLE-OF-THE-ANSWER/g;
const WORDS = /WORDS-OF-THE-ANSWER/g;

/** @type {Map<string, string | undefined>} */
const pages = new Map();

/** A page without its scripts; none where the project was built without it. @param {string} name */
export function builtPage(name) {
  if (!pages.has(name)) pages.set(name, read(name));
  return pages.get(name);
}

/** @param {string} name */
function read(name) {
  try {
    return readFileSync(path.join(made, name), 'utf8')
      .replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '')
      .replaceAll(/<link\b[^>]*\bas="script"[^>]*>/g, '');
  } catch {
    return undefined;
  }
}

/**
 * A title and a sentence, as a page where a browser shows it, and for all others as plain text.
 * @param {import('node:http').IncomingMessage} request @param {{ title: string, words: string }} said
 */
export function inWords(request, { title, words }) {
  const page = isShown(request) ? builtPage('refused.html') : undefined;
  if (page === undefined) return { type: 'text/plain; charset=utf-8', body: Buffer.from(`${words}\n`) };
  const whole = page.replace(TITLE, () => escaped(title)).replace(WORDS, () => escaped(words));
  return { type: 'text/html; charset=utf-8', body: Buffer.from(whole) };
}

/** Neither a script of ours asked for it, nor a program. @param {import('node:http').IncomingMessage} request */
export const isShown = ({ headers }) =>
  /\btext\/html\b/.test(headers.accept ?? '') && headers.rsc === undefined && headers['next-action'] === undefined;

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
