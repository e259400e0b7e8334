import type { Prisma } from '@/lib/platform/generated/client';

/** What every function of this room reads from or writes to: the database, or a transaction on it. */
export type Transaction = Prisma.TransactionClient;
