import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { SourceForm } from '@/components/entry/source-form';
import { PageTitle } from '@/components/ui/page-title';
import { saveSource } from '@/lib/actions/entry-actions';
import { signedIn } from '@/lib/platform/session';
import { readSourceOffers } from '@/lib/reads/desk-entries';
import { parseNameGiven } from '@/lib/schemas/desk-address';

export const metadata: Metadata = { title: 'New source' };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewSourcePage({ searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const name = parseNameGiven((await searchParams).name);
  const offers = await readSourceOffers(person);
  return (
    <>
      <PageTitle title="New source">A person, body, group or outlet that says things: a column of the table.</PageTitle>
      <SourceForm
        action={saveSource}
        keptAs={`${person.id} source new ${name ?? ''}`.trim()}
        offers={offers}
        {...(name !== undefined && { values: { naming: 'named', name } })}
      />
    </>
  );
}
