import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';

/** A regular expression in a file of the product; one that is built at run time has no source. */
export type SourcePattern = { file: string; source: string; flags: string } | { file: string; source: 'put together' };

const root = path.resolve(import.meta.dirname, '../..');

const apart = /\.(test|spec)\.tsx?$|\/testing\/|^lib\/platform\/generated\//;

const folders = ['app', 'components', 'lib', 'prisma'];
const alone = ['instrumentation.ts', 'next.config.js', 'proxy.ts'];

/** Every file of the product that can contain a pattern and is neither a test nor generated. */
export function productFiles(): string[] {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  return [...inFolders, ...alone].filter((file) => /\.(tsx?|m?js)$/.test(file) && !apart.test(file));
}

/** The patterns in these files, found in the syntax tree, so that look-alikes in comments and strings do not count. */
export function sourcePatterns(files: readonly string[]): SourcePattern[] {
  return files.flatMap((file) => patternsIn(file, readFileSync(path.join(root, file), 'utf8')));
}

export function patternsIn(file: string, code: string): SourcePattern[] {
  const found: SourcePattern[] = [];
  const lang = file.endsWith('x') ? 'tsx' : file.endsWith('.ts') ? 'ts' : 'js';
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && isRegex(node.regex))
      found.push({ file, source: node.regex.pattern, flags: node.regex.flags });
    if ('callee' in node && isNamed(node.callee, 'RegExp')) found.push({ file, source: 'put together' });
    for (const field of Object.values(node)) look(field);
  };
  look(parseAst(code, { lang }));
  return found;
}

const isRegex = (value: unknown): value is { pattern: string; flags: string } =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;

const isNamed = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && 'name' in value && value.name === name;
