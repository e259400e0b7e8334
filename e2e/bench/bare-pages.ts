import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '@/lib/cli/project';
import type { EventView } from '@/lib/views/event-view';
import { treeOfMain } from './page-tree';

/**
 * The least that Next can be asked for: pages from the cache with a table of 50 × 8, plain and padded to a given size;
 * and a page that is rendered anew, on which React writes the very elements of one of ours, from a list, without a line
 * of our code, for the same data read by a cached function and handed to a client component. Made in a folder of its
 * own, on the same Next and React.
 */
export function makeBarePages({ view, html }: { view: EventView; html: string }): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-bare-'));
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
  const all = {
    ...files(html.length),
    'view.json': JSON.stringify(view),
    'app/tree.json': JSON.stringify(treeOfMain(html)),
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

const cached = (rows: string) => `
export const ensureStatic = 'navigation';
export const instant = false;
export function generateStaticParams() { return [{ slug: '-' }]; }
async function read(slug) { 'use cache'; return slug; }
export default async function Page({ params }) {
  const slug = await read((await params).slug);
  return <table><tbody>{Array.from({ length: ${rows} }, (_, row) => <tr key={row}>{Array.from({ length: 8 }, (_, cell) => <td key={cell}>{slug} {row} {cell}</td>)}</tr>)}</tbody></table>;
}
`;

/** A row of that table is about so many bytes, as HTML and again as the data of React. */
const BYTES_A_ROW = 1000;

const files = (size: number): Record<string, string> => ({
  'package.json': JSON.stringify({ name: 'bare', private: true, type: 'module' }),
  'next.config.js': `export default { cacheComponents: true, partialPrefetching: true, poweredByHeader: false, agentRules: false, turbopack: { root: '/' }, experimental: { isrFlushToDisk: false } };`,
  'app/layout.jsx': `export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`,
  'app/cached/[slug]/page.jsx': cached('50'),
  'app/padded/[slug]/page.jsx': cached(String(Math.round(size / BYTES_A_ROW))),
  'app/anew/[slug]/page.jsx': `
import { readFile } from 'node:fs/promises';
import { Table } from '../../table';
export const instant = false;
export function generateStaticParams() { return [{ slug: '-' }]; }
async function read(slug) { 'use cache'; return JSON.parse(await readFile('view.json', 'utf8')); }
export default async function Page({ params, searchParams }) {
  const view = await read((await params).slug);
  return <Table view={view} given={JSON.stringify(await searchParams)} />;
}
`,
  'app/table.jsx': `'use client';
import { createElement } from 'react';
import tree from './tree.json';
const drawn = (part, key) => typeof part === 'string' ? part : createElement(part[0], { key, ...part[1] }, ...part[2].map(drawn));
export function Table({ view, given }) {
  return <main data-given={given} data-slug={view.slug}>{tree.map(drawn)}</main>;
}
`,
});
