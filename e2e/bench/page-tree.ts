/** An element with name, attributes and children, or a text. */
export type Tree = string | [name: string, attributes: Record<string, string>, children: Tree[]];

const VOID = new Set(['input', 'br', 'meta', 'link', 'img', 'path', 'line', 'circle']);
const PROPS: Record<string, string> = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  maxlength: 'maxLength',
};
/** Attributes that make a field controlled by React, which then requires an event handler. */
const LEFT_OUT = /^(value|checked|selected|autofocus)$/;

/**
 * Parses the part of a page inside `<main>` as React wrote it, so that another page can have React render it again:
 * well formed, with every attribute in quotation marks.
 */
export function treeOfMain(html: string): Tree[] {
  const main = html.slice(html.indexOf('>', html.indexOf('<main')) + 1, html.indexOf('</main>'));
  const root: Tree[] = [];
  const open: Tree[][] = [root];
  for (const [, comment, end, name = '', attributes = '', closed, text] of main.matchAll(
    /(<!--.*?-->)|<(\/?)([\w-]+)((?:\s[^<>"=\s]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g,
  )) {
    const into = open.at(-1) ?? root;
    if (comment !== undefined) continue;
    if (text !== undefined) into.push(textOf(text));
    else if (end === '/') open.pop();
    else {
      const children: Tree[] = [];
      into.push([name, attributesOf(attributes), children]);
      if (closed !== '/' && !VOID.has(name)) open.push(children);
      // SVG elements have a closing tag, void or not.
      else if (closed !== '/' && ['path', 'line', 'circle'].includes(name)) open.push(children);
    }
  }
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const given = [...text.matchAll(/\s([^<>"=\s]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(
    given.flatMap(([, name = '', value = '']) => (LEFT_OUT.test(name) ? [] : [[PROPS[name] ?? name, textOf(value)]])),
  );
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const textOf = (text: string): string => text.replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name) => ENTITIES[name] ?? '');
