import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { AgainOf } from '@/components/document/again-of';
import { OnTheirWay } from '@/components/document/on-their-way';
import { WaysIn } from '@/components/document/ways-in';
import { PageTitle } from '@/components/ui/page-title';
import { captureFromAddress, capturePasted } from '@/lib/actions/capture-actions';
import { signedIn } from '@/lib/platform/session';
import { readToCaptureAgain } from '@/lib/reads/captured-again';
import { readOpenCaptures } from '@/lib/reads/captures';
import { parseThingId } from '@/lib/schemas/desk-address';

export const metadata: Metadata = { title: 'New document' };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewDocumentPage({ searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const asked = await searchParams;
  const event = parseThingId(asked.event);
  const of = parseThingId(asked.again);
  const again = of === undefined ? undefined : await readToCaptureAgain(person, of);
  return (
    <>
      <PageTitle title="New document">
        Where statements were read, heard or seen. It is kept as it came, with its hash; its text is read, and you mend
        it before it is kept. What cannot be captured, <a href="/desk/documents/summary">sum up in your words</a>.
      </PageTitle>
      {again ? <AgainOf capture={again} /> : <OnTheirWay captures={await readOpenCaptures(person)} />}
      <WaysIn
        {...(event !== undefined && { event })}
        {...(again && { again })}
        paste={capturePasted}
        ask={captureFromAddress}
        keptAs={`${person.id} document new${again ? ` ${again.id}` : ''}`}
      />
    </>
  );
}
