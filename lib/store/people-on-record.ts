import type { PersonId, Role } from '@/lib/domain/person';
import type { Transaction } from './transaction';

/** An account as it is on record, with its admissions, the first first. Times are as the log has them. */
export type AccountOnRecord = {
  id: PersonId;
  pseudonym: string;
  role: Role;
  endedAt: string | undefined;
  admissions: readonly {
    by: PersonId | undefined;
    role: Role;
    at: string;
    confirmedBy: PersonId | undefined;
    confirmedAt: string | undefined;
  }[];
};

type AdmissionRow = {
  person: string;
  by: string | null;
  role: Role;
  at: Date;
  confirmed_by: string | null;
  confirmed_at: Date | null;
};

/** Everybody who ever worked at the desk: they are few, so all are read. Two queries. */
export async function accountsOnRecord(db: Transaction): Promise<readonly AccountOnRecord[]> {
  const people = await db.person.findMany({ select: { id: true, pseudonym: true, role: true, endedAt: true } });
  const admissions = await db.$queryRaw<AdmissionRow[]>`
    select person_id::text as person, by_id::text as by, role::text, at, confirmed_by_id::text as confirmed_by, confirmed_at
    from admission order by at, id`;
  return people.map(({ endedAt, ...person }) => ({
    ...person,
    endedAt: endedAt?.toISOString(),
    admissions: admissions.flatMap((row) => (row.person === person.id ? admissionOf(row) : [])),
  }));
}

const admissionOf = ({ by, role, at, confirmed_by, confirmed_at }: AdmissionRow) => ({
  by: by ?? undefined,
  role,
  at: at.toISOString(),
  confirmedBy: confirmed_by ?? undefined,
  confirmedAt: confirmed_at?.toISOString(),
});

/** Admissions of nobody on record. */
export async function admissionsOfNobody(db: Transaction): Promise<number> {
  const [row] = await db.$queryRaw<{ many: number }[]>`
    select count(*)::int as many from admission a where not exists (select from person p where p.id = a.person_id)`;
  return row?.many ?? 0;
}
