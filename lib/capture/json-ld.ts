import { z } from 'zod';

/** What schema.org calls an article's headline, author, publisher and date; names alone. */
export type Article = { headline?: string; author?: string; publisher?: string; datePublished?: string };

const name = z.union([z.string(), z.object({ name: z.string() }).transform((named) => named.name)]);
const names = z.union([name, z.array(name).transform((all) => all.slice(0, 10).join(', '))]);
const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const article = z.object({
  '@type': z.union([z.string(), z.array(z.string()).transform((types) => types.join(' '))]),
  headline: optional(z.string()),
  author: optional(names),
  publisher: optional(names),
  datePublished: optional(z.string()),
});

const ARTICLE = /Article|Report|Posting\b/;

/** The first article in the JSON-LD of a page: the things of a script, of a list, or of its `@graph`. */
export function articleOf(scripts: readonly string[]): Article | undefined {
  for (const script of scripts.slice(0, 20)) {
    for (const thing of thingsIn(script)) {
      const { success, data } = article.safeParse(thing);
      if (!success || !ARTICLE.test(data['@type'])) continue;
      const { headline, author, publisher, datePublished } = data;
      return {
        ...(headline !== undefined && { headline }),
        ...(author !== undefined && { author }),
        ...(publisher !== undefined && { publisher }),
        ...(datePublished !== undefined && { datePublished }),
      };
    }
  }
  return undefined;
}

function thingsIn(script: string): readonly unknown[] {
  try {
    const said: unknown = JSON.parse(script);
    const things = Array.isArray(said) ? said : [said];
    return things.flatMap((thing) => [thing, ...(graph.safeParse(thing).data?.['@graph'] ?? [])]).slice(0, 100);
  } catch {
    return [];
  }
}

const graph = z.object({ '@graph': z.array(z.unknown()) });
