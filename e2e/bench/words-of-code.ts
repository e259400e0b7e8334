import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import type { Sentence } from './words-of-views';

/** Rooms whose texts reach readers, accounts of the desk, or the person who runs a server. */
const ROOMS: readonly string[] = ['app', 'components', 'lib'];
const LEFT_OUT = /(?:^|\/)(?:testing|generated)\/|\.test\.tsx?$/;

/** Attributes that people do not read. */
const NOT_READ = /^(?:class|id|key|href|name|type|rel|role|d$|data-|method$|style)/i;

/** The texts that stand in the source files of the app. */
export function sentencesInCode(root: string): Sentence[] {
  return ROOMS.flatMap((room) =>
    readdirSync(`${root}/${room}`, { recursive: true, encoding: 'utf8' })
      .map((file) => `${room}/${file}`)
      .filter((file) => /\.tsx?$/.test(file) && !LEFT_OUT.test(file))
      .sort()
      .flatMap((file) => sentencesIn(file, readFileSync(`${root}/${file}`, 'utf8'))),
  );
}

type Node = Readonly<Record<string, unknown>> & { type: string };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Between tags, in attributes that are read, and every other text of two words, `{}` for what is put into it. */
export function sentencesIn(file: string, code: string): Sentence[] {
  const found: Sentence[] = [];
  const add = (text: string, isSure: boolean): void => {
    const plain = text.replaceAll(/\s+/g, ' ').trim();
    if (/[a-z]{2}/i.test(plain) && (isSure || plain.includes(' '))) found.push({ where: file, text: plain });
  };
  const visit = (value: unknown, isSure: boolean): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, isSure);
    if (!isNode(value) || /^(?:TS(?!As|Satisfies)|Import|ExportAll)/.test(value.type)) return;
    if (value.type === 'JSXAttribute' && isNode(value.name) && NOT_READ.test(String(value.name.name))) return;
    if (value.type === 'JSXText' && typeof value.value === 'string') add(value.value, true);
    if (value.type === 'Literal' && typeof value.value === 'string') add(value.value, isSure);
    if (value.type === 'TemplateLiteral') add(templateText(value), isSure);
    for (const child of Object.values(value)) visit(child, value.type === 'JSXAttribute');
  };
  visit(parseSync(file, code).program.body, false);
  return found;
}

const templateText = ({ quasis }: Node): string =>
  Array.isArray(quasis)
    ? quasis.map((quasi) => (isNode(quasi) ? String((quasi.value as { cooked?: string }).cooked) : '')).join('{}')
    : '';
