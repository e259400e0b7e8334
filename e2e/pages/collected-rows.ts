import { createHash } from 'node:crypto';
import type { Transaction } from '@/lib/store/transaction';

type Row = Readonly<Record<string, unknown>>;
type Select = { select: Row };

/** How many rows go into one SQL statement. */
const AT_ONCE = 2000;

/** Tables whose rows are found by what they belong to. */
const WITHOUT_ID = new Set([
  ...['claimRevisionOption', 'statementRevisionOption', 'renderingRevisionOption', 'documentBody', 'logEntry'],
  ...['claimRevisionLabel', 'statementRevisionBasedOn', 'statementRevisionTakesBack'],
]);

/** The table of what belongs to a revision, by the name under which the store asks for it. */
const BELONGING: Readonly<Record<string, (revisions: string) => string>> = {
  options: (revisions) => `${revisions}Option`,
  labels: (revisions) => `${revisions}Label`,
  repeats: (revisions) => `${revisions}BasedOn`,
  takesBack: (revisions) => `${revisions}TakesBack`,
  evidence: () => 'evidence',
};

/**
 * Takes the place of the database that the store's functions expect, and collects the rows that they would write. It is
 * empty, so that a search for an earlier revision finds none. `write` then sends the rows, many at a time.
 */
export class Collected {
  private readonly tables = new Map<string, Row[]>();
  private readonly byId = new Map<string, Row>();
  /** Options, evidence and what else belongs to a revision, by their table and the revision. */
  private readonly belonging = new Map<string, Row[]>();
  private readonly prefix: string;
  private readonly at = new Date();
  private made = 0;

  /** Ids are the same for the same name, and ascend in the order in which rows are made. */
  constructor(name: string) {
    const own = createHash('sha256').update(name).digest('hex');
    this.prefix = `${own.slice(0, 8)}-${own.slice(8, 12)}-7${own.slice(13, 16)}-8${own.slice(17, 20)}`;
  }

  asTransaction(): Transaction {
    return new Proxy({}, { get: (_, table) => this.delegate(String(table)) }) as Transaction;
  }

  idsOf(table: string): string[] {
    return (this.tables.get(table) ?? []).map(({ id }) => String(id));
  }

  /** Stores a row, and returns its id. */
  add(table: string, data: Row): string {
    this.made += 1;
    const id = `${this.prefix}-${this.made.toString(16).padStart(12, '0')}`;
    const row = {
      ...(!WITHOUT_ID.has(table) && { id }),
      ...(table.endsWith('Revision') && { createdAt: this.at }),
      ...data,
    };
    put(this.tables, table, row);
    this.byId.set(id, row);
    for (const [column, value] of Object.entries(data)) {
      if (column.endsWith('RevisionId')) put(this.belonging, `${table} ${value}`, row);
    }
    return id;
  }

  async write(tx: Transaction, table: string): Promise<void> {
    const rows = this.tables.get(table) ?? [];
    const own = nameOf(table);
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const part = rows.slice(from, from + AT_ONCE);
      const columns = [...new Set(part.flatMap(Object.keys))].map((column) => `"${nameOf(column)}"`).join(', ');
      await tx.$executeRawUnsafe(
        `insert into "${own}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${own}", $1::jsonb)`,
        JSON.stringify(part.map(written)),
      );
    }
  }

  /**
   * The methods of a table that the store's functions call when they write, and when a publication binds what a
   * revision says.
   */
  private delegate(table: string) {
    return {
      create: async ({ data }: { data: Row }) => ({ id: this.add(table, data) }),
      createMany: async ({ data }: { data: readonly Row[] }) => {
        for (const row of data) this.add(table, row);
      },
      findFirst: async () => null,
      findMany: async ({ where, include = {} }: { where: { id: { in: readonly string[] } }; include?: Row }) =>
        where.id.in.map((id) => ({
          ...this.byId.get(id),
          ...('document' in include && { document: this.documentOf(id, include.document as Select) }),
          ...Object.fromEntries(
            Object.entries(BELONGING)
              .filter(([name]) => name in include)
              .map(([name, tableOf]) => [name, this.belonging.get(`${tableOf(table)} ${id}`) ?? []]),
          ),
        })),
    };
  }

  /** What was captured, of which a revision of a document is. */
  private documentOf(revision: string, { select }: Select): Row {
    const document = this.byId.get(String(this.byId.get(revision)?.documentId));
    return Object.fromEntries(Object.keys(select).map((column) => [column, document?.[column] ?? null]));
  }
}

function put<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/** 'statementRevision' → 'statement_revision', as the database names tables and columns. */
const nameOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A row as JSON that PostgreSQL can read: bytes in hexadecimal. */
const written = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      nameOf(column),
      value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value,
    ]),
  );
