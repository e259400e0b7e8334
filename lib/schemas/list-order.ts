import { z } from 'zod';

const listOrder = z.enum(['latest', 'disputed']);

/** The order of the list of events: the latest change first, or the most disputed. */
export function parseListOrder(given: string): z.infer<typeof listOrder> | 'no order' {
  const parsed = listOrder.safeParse(given);
  return parsed.success ? parsed.data : 'no order';
}
