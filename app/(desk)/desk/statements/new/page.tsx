import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { Composer } from '@/components/statement/composer';
import { Kept, Refused } from '@/components/statement/composer-page';
import { PageTitle } from '@/components/ui/page-title';
import { logDocument } from '@/lib/actions/entry-actions';
import { findDocuments, previewStatement, saveStatement } from '@/lib/actions/statement-actions';
import { signedIn } from '@/lib/platform/session';
import { readComposer } from '@/lib/reads/composer';
import { parseComposerAddress } from '@/lib/schemas/composer-address';

export const metadata: Metadata = { title: 'Log a statement' };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The composer, for a new statement. What repeats stands in the address. */
export default async function NewStatementPage({ searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const address = parseComposerAddress(await searchParams);
  if (address === undefined) return <Refused why={undefined} />;
  const view = await readComposer(person, address.event);
  if (view === undefined || typeof view === 'string') return <Refused why={view} />;
  const key = JSON.stringify(address);
  return (
    <>
      <PageTitle title="Log a statement">{view.event.title}</PageTitle>
      <Kept address={address} />
      <Composer
        key={key}
        view={view}
        save={saveStatement}
        preview={previewStatement}
        find={findDocuments}
        logDocument={logDocument}
        defaults={address.defaults}
        keptAs={`${person.id} statement ${key}`}
      />
    </>
  );
}
