import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { EntryFacts } from '@/components/entry/entry-facts';
import { EntryHead } from '@/components/entry/entry-head';
import { NotHere } from '@/components/entry/not-here';
import { SourceForm } from '@/components/entry/source-form';
import { saveSource } from '@/lib/actions/entry-actions';
import { takeReviewStep } from '@/lib/actions/review-actions';
import { signedIn } from '@/lib/platform/session';
import { readSourceEntry, readSourceOffers } from '@/lib/reads/desk-entries';
import { parseThingId } from '@/lib/schemas/desk-address';

export const metadata: Metadata = { title: 'Source' };
export const instant = false;

type Props = { params: Promise<{ id: string }> };

export default async function SourcePage({ params }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const id = parseThingId((await params).id);
  const read = id === undefined ? undefined : await readSourceEntry(person, id);
  if (!read?.ok) return <NotHere title="Source" reason={read?.reason ?? 'no such thing'} />;
  const { thing, values } = read;
  const { seen } = thing.item;
  return (
    <>
      <EntryHead kind="Source" thing={thing} step={takeReviewStep} />
      {thing.mayRevise ? (
        <SourceForm
          action={saveSource}
          key={seen.revision}
          keptAs={`${person.id} ${thing.item.thing} ${seen.revision}`}
          values={values}
          seen={{ thing: thing.item.thing, ...seen }}
          offers={await readSourceOffers(person)}
        />
      ) : (
        <EntryFacts facts={read.facts} />
      )}
    </>
  );
}
