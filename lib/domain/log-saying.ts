import { REVIEWED, type Reviewed } from './review';

/** What an entry says, read back: who did what, when, and to which thing. */
export type Told = { did: string; by: string; at: string; thing?: { kind: Reviewed; id: string; revision?: number } };

/** Reads the body of an entry. An entry of a later version may say more; what is not known is left out. */
export function toldIn(body: string): Told {
  const said = JSON.parse(body) as Record<string, unknown>;
  const text = (key: string) => (typeof said[key] === 'string' ? said[key] : '');
  const kind = REVIEWED.find((known) => known === said.kind);
  const revision = typeof said.revision === 'number' ? { revision: said.revision } : {};
  const thing = kind && text('thing') !== '' ? { thing: { kind, id: text('thing'), ...revision } } : {};
  return { did: text('did'), by: text('by'), at: text('at'), ...thing };
}
