import { FIRST_VIEW, type TableState } from '@/lib/views/table-state';

/**
 * Prints the address of a table; lib/schemas/table-address.ts parses it. It is here because the reader's browser prints
 * addresses too, and needs no parser for that.
 */
export function printTableAddress(state: TableState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.asOf !== '') parameters.set('asof', state.asOf);
  if (state.since !== '') parameters.set('since', state.since);
  if (state.view !== '') parameters.set('view', state.view);
  if (state.sort !== 'desk') parameters.set('sort', state.sort);
  for (const verdict of state.verdicts) parameters.append('verdict', verdict);
  for (const side of state.sides) parameters.append('side', side);
  for (const kind of state.kinds) parameters.append('kind', kind);
  if (state.find !== '') parameters.set('find', state.find);
  if (state.group !== 'side') parameters.set('group', state.group);
  for (const key of state.order) parameters.append('order', key);
  for (const key of state.show) parameters.append('show', key);
  for (const key of state.hide) parameters.append('hide', key);
  if (state.all) parameters.set('all', '1');
  if (state.wide !== FIRST_VIEW.wide) parameters.set('wide', String(state.wide));
  for (const key of state.pin) parameters.append('pin', key);
  if (state.cell !== '') parameters.set('cell', state.cell);
  if (state.from > 0) parameters.set('from', String(state.from));
  return parameters;
}

/** The first view has the bare address, which is cached. */
export function hrefOfTable(path: string, state: TableState): string {
  const query = printTableAddress(state).toString();
  return query === '' ? path : `${path}?${query}`;
}
