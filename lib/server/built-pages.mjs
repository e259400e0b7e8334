// Pages that were built with the project, for answers that Next does not make.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where they are in the project folder, in which Next runs. */
const made = path.resolve('.next/server/app');

/** The placeholders in app/(site)/refused, which also stand in the title of the page. */
const TITLE = /TITLE-OF-THE-ANSWER/g;
const WORDS = /WORDS-OF-THE-ANSWER/g;

/** @type {Map<string, string | undefined>} */
const pages = new Map();

/** Reads a built page and removes its scripts; undefined if the build has no such page. @param {string} name */
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
 * Formats a title and a sentence as a page where a browser shows it, and as plain text elsewhere.
 * @param {import('node:http').IncomingMessage} request @param {{ title: string, words: string }} said
 */
export function inWords(request, { title, words }) {
  const page = isShown(request) ? builtPage('refused.html') : undefined;
  if (page === undefined) return { type: 'text/plain; charset=utf-8', body: Buffer.from(`${words}\n`) };
  const whole = page.replace(TITLE, () => escaped(title)).replace(WORDS, () => escaped(words));
  return { type: 'text/html; charset=utf-8', body: Buffer.from(whole) };
}

/**
 * Whether a browser shows the answer, rather than a script of ours or another program.
 * @param {import('node:http').IncomingMessage} request
 */
export const isShown = ({ headers }) =>
  /\btext\/html\b/.test(headers.accept ?? '') && headers.rsc === undefined && headers['next-action'] === undefined;

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
