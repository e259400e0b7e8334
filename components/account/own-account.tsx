import { legible } from '@/lib/views/legible';

/** A sentence that names the signed-in person. */
export function OwnAccount({ person }: { person: { name: string; email: string; role: string; pseudonym: string } }) {
  return (
    <>
      {legible(person.name)}, {legible(person.email)}, {person.role}. The public log calls you {person.pseudonym}.
    </>
  );
}
