export type ListOrder = 'latest' | 'disputed';

/** The address of a page of the list. The first view has the bare one. next.config.js reads the parameters. */
export function listAddress(order: ListOrder, page: number): string {
  const parameters = [...(order === 'latest' ? [] : [`order=${order}`]), ...(page === 1 ? [] : [`page=${page}`])];
  return parameters.length === 0 ? '/' : `/?${parameters.join('&')}`;
}
