import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LEXICON, METHOD_VERSION } from '@/lib/domain/constants';
import { verdict } from '@/lib/schemas/report-fields';
import { GLOSSARY } from '@/lib/views/glossary';
import { METHOD_PAGE, METHOD_TERMS, type MethodTerm, methodAddress } from '@/lib/views/method-terms';
import * as words from '@/lib/views/method-words';
import { methodologyView } from '@/lib/views/methodology';
import { VERDICTS } from '@/lib/views/verdict-words';
import { kyivAttack } from '@/prisma/seed/kyiv-attack/record';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { CHAPTERS } from './chapters';
import { MethodologyArticle } from './methodology-article';
import { textOf } from './testing/text-of';

const view = methodologyView(makiivka, kyivAttack);
const markup = renderToStaticMarkup(<MethodologyArticle view={view} />);

const text = textOf(markup);
const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');

describe('every word of the method is on the page, with its sentence', () => {
  // Each of these lists is a record over a type of lib/domain: a new member there does not compile until it is listed
  // here.
  const lists = {
    verdicts: VERDICTS,
    forms: words.FORMS,
    relations: words.RELATIONS,
    scopes: words.SCOPES,
    'reasons for not comparable': words.NOT_COMPARABLE,
    'relations of two positions': words.PAIR_RELATIONS,
    'reasons for having no gap': words.NO_GAP,
    'kinds of drift': words.DRIFTS,
    namings: words.NAMINGS,
    wordings: words.WORDINGS,
    'types of value': words.VALUE_TYPES,
  } satisfies Record<string, Record<string, string>>;

  it.each(Object.entries(lists))('%s', (_, list) => {
    for (const [word, means] of Object.entries(list)) {
      expect(markup).toContain(`>${word}<`);
      expect(text, word).toContain(means);
    }
  });

  it('what a denial rejects', () => {
    for (const { word, means } of Object.values(words.DENIALS)) {
      expect(markup).toContain(`>${word}<`);
      expect(text).toContain(means);
    }
  });

  it('reasons for how two positions stand', () => {
    for (const [word, { words: means }] of Object.entries(words.REASONS)) {
      expect(text).toContain(word);
      expect(text, word).toContain(means);
    }
  });

  it('words that other pages explain, each by its first sentence here', () => {
    for (const [word, means] of Object.entries(GLOSSARY)) {
      const [, after = ''] = markup.split(`<h3 id="${word}"`);
      expect(textOf(after.split('</p>')[0] ?? ''), word).toContain(means);
    }
  });

  it('the lexicon, with its ranges', () => {
    for (const { words: vague, low, high } of LEXICON) {
      expect(text).toMatch(new RegExp(`${vague} .{0,3}${low.toNumber().toLocaleString('en-GB')}`));
      expect(text).toContain(high.toNumber().toLocaleString('en-GB'));
    }
  });

  it('and the reports know the same verdicts', () => {
    expect(Object.keys(VERDICTS).sort()).toEqual([...verdict.options].sort());
  });
});

it('no figure is typed in: with the digits of the view blanked out, the page has none', () => {
  const blotted = textOf(renderToStaticMarkup(<MethodologyArticle view={withoutDigits(view)} />));
  expect(blotted.match(/.{0,40}\d.{0,40}/g)).toBeNull();
});

it('every term has its anchor, once, and every link on the page leads somewhere', () => {
  for (const term of Object.keys(METHOD_TERMS)) expect(ids, term).toContain(term);
  const listed = CHAPTERS.flatMap(({ id, terms }): string[] => [id, ...terms]);
  const explained = ids.filter((id) => id in METHOD_TERMS || listed.includes(id));
  expect(explained, 'the table of contents has every term once, in the order of the page').toEqual(listed);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const targets = [...markup.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '');
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  expect(methodAddress('gap' satisfies MethodTerm)).toBe(`${METHOD_PAGE}#gap`);
});

it('headings go down one step at a time', () => {
  const levels = [...markup.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
});

it('names the version of the code, with an entry of its own', () => {
  expect(text).toContain(`Method version ${METHOD_VERSION}`);
  expect(ids).toContain(`version-${METHOD_VERSION}`);
});

it('has no style attribute and no script: the page works under its content policy and without scripts', () => {
  expect(markup).not.toMatch(/ style=| on[a-z]+=|<script/);
});

/** The view with every digit in its texts blanked out; numbers, which position marks, stay. */
function withoutDigits<T>(thing: T): T {
  if (typeof thing === 'string') return thing.replaceAll(/\d/g, '#') as T;
  if (Array.isArray(thing)) return thing.map(withoutDigits) as T;
  if (typeof thing !== 'object' || thing === null) return thing;
  return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, withoutDigits(value)])) as T;
}
