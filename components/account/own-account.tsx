import { legible } from '@/lib/views/legible';

/** Who is signed in, in a sentence. */
export function OwnAccount({ person }: { person: { name: string; email: string; role: string; pseudonym: string } }) {
  return (
    <>
      {legible(person.name)}, {legible(person.email)}, {person.role}. The public log calls you {person.pseudonym}.
    </>
  );
}
