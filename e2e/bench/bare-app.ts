import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bin, node } from '@/lib/cli/commands';
import { inProject, projectRoot } from '@/lib/cli/project';
import { treeOfMain } from './page-tree';

/**
 * The folder in which the bare app is written and built: inside the project, so that it uses the same Next and React.
 */
const folder = inProject('.tmp/bare-app');

/** A cell as text, in the order in which our page shows it. */
const CELL = `
const text = (cell) => cell === undefined ? '–' : [
  cell.silent,
  ...cell.entries.flatMap((one) => [one.shown, one.beside, one.otherScope && one.otherScope.relation + ': ' + one.otherScope.note,
    ...one.was.map((was) => 'was ' + was.value + ' until ' + was.until), one.repeats && one.repeats.text, one.date, one.via, one.drifted]),
  ...cell.relays.flatMap((one) => [one.speaker, one.value, one.drift]),
  cell.against.length > 0 ? 'contradicts ' + cell.against.length : undefined,
].filter((part) => part !== undefined).join(' ');`;

/** A plain table of 50 rows and 8 columns. */
const PLAIN_TABLE = `
export function PlainTable() {
  return <table><tbody>{Array.from({ length: 50 }, (_, row) => (
    <tr key={row}>{Array.from({ length: 8 }, (_, column) => <td key={column}>{'row ' + row + ' column ' + column}</td>)}</tr>
  ))}</tbody></table>;
}`;

const layout = `
export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`;

/**
 * A page from the cache: its slug is the number of padding characters. One of them is outside Latin-1, as on any page
 * with a dash: V8 then stores the whole page with two bytes per character, and hashing and sending it takes longer.
 */
const cached = `
import { cacheLife } from 'next/cache';
import { PlainTable } from '../../plain-table';
export const ensureStatic = 'navigation';
export const instant = false;
export const generateStaticParams = () => [{ slug: '0' }];
async function padding(slug) { 'use cache'; cacheLife('max'); return slug === '0' ? '' : '–' + 'x'.repeat(Number(slug)); }
export default async function Page({ params }) {
  const { slug } = await params;
  const pad = await padding(slug);
  return <main><h1>Bare</h1><PlainTable /><p>{pad}</p></main>;
}`;

const rendered = `
import { connection } from 'next/server';
import { PlainTable } from '../../plain-table';
export const instant = false;
export const generateStaticParams = () => [{ slug: '-' }];
export default async function Page({ params, searchParams }) {
  await params;
  await connection();
  await searchParams;
  return <main><h1>Bare</h1><PlainTable /></main>;
}`;

/** Our data, read through the cache and passed to a client component that prints the same cells as text. */
const withData = `
import { readFile } from 'node:fs/promises';
import { cacheLife } from 'next/cache';
import { DataTable } from './data-table';
export const instant = false;
export const generateStaticParams = () => [{ slug: '-' }];
async function read(slug) {
  'use cache';
  cacheLife('max');
  return slug === '-' ? null : JSON.parse(await readFile(process.env.BARE_DATA + '/' + slug + '.json', 'utf8'));
}
export default async function Page({ params, searchParams }) {
  const { slug } = await params;
  const view = await read(slug);
  await searchParams;
  return view === null ? null : <DataTable view={view} />;
}`;

const dataTable = `'use client';
import { useState } from 'react';
${CELL}
export function DataTable({ view }) {
  const [lit, setLit] = useState();
  const columns = view.sides.flatMap((side) => side.columns).filter((column) => !view.folded.includes(column.key));
  return <main><h1>{view.title}</h1><table onPointerOver={() => setLit(1)} data-lit={lit}>
    <thead><tr><th scope="col">Question</th>{columns.map((column) => <th scope="col" key={column.key}>{column.name}</th>)}</tr></thead>
    <tbody>{view.rows.map((row) => <tr key={row.key}>
      <th scope="row">{[row.question, row.measure, row.verdict.label, ...row.facts].join(' ')}</th>
      {columns.map((column) => <td key={column.key}>{text(row.cells[column.key])}</td>)}
    </tr>)}</tbody>
  </table></main>;
}`;

/** Our data and the elements of our page, which React renders from a list without any of our code. */
const withElements = withData.replaceAll('DataTable', 'Elements').replaceAll('./data-table', './elements');

const elements = `'use client';
import { createElement } from 'react';
import tree from './tree.json';
const drawn = (part, key) => typeof part === 'string' ? part : createElement(part[0], { key, ...part[1] }, ...part[2].map(drawn));
export function Elements({ view }) {
  return <main data-slug={view.slug}>{tree.map(drawn)}</main>;
}`;

const config = `
export default {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  experimental: { isrFlushToDisk: false },
  turbopack: { root: ${JSON.stringify(projectRoot)} },
};`;

/**
 * A bare app of the same Next and React, for comparison: a page from the cache, a page rendered for each request, one
 * rendered for each request from our data, and one that also has the elements of our page, taken from its HTML.
 */
export async function bareApp(html: string): Promise<string> {
  const files: Record<string, string> = {
    'package.json': '{ "name": "bare", "private": true, "type": "module" }',
    'next.config.mjs': config,
    'app/plain-table.jsx': PLAIN_TABLE,
    'app/cached/layout.jsx': layout,
    'app/cached/[slug]/page.jsx': cached,
    // Root layouts below the slug, as in our page with parameters.
    'app/anew/[slug]/layout.jsx': layout,
    'app/anew/[slug]/page.jsx': rendered,
    'app/data/[slug]/layout.jsx': layout,
    'app/data/[slug]/page.jsx': withData,
    'app/data/[slug]/data-table.jsx': dataTable,
    'app/elements/[slug]/layout.jsx': layout,
    'app/elements/[slug]/page.jsx': withElements,
    'app/elements/[slug]/elements.jsx': elements,
    'app/elements/[slug]/tree.json': JSON.stringify(treeOfMain(html)),
  };
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text.trimStart());
  }
  const built = await node([bin.next, 'build', folder], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  if (!built) throw new Error('The bare app was not built.');
  return folder;
}
