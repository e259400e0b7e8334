import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { Comments } from '@/components/comment/comments';
import { CaptureAgain } from '@/components/document/capture-again';
import { JustDone, LegalHolds } from '@/components/document/legal-holds';
import { OtherCaptures } from '@/components/document/other-captures';
import { Redactions } from '@/components/document/redactions';
import { StillQuoting } from '@/components/document/still-quoting';
import { DocumentForm } from '@/components/entry/document-form';
import { EntryFacts } from '@/components/entry/entry-facts';
import { EntryHead } from '@/components/entry/entry-head';
import { NotHere } from '@/components/entry/not-here';
import { Revise } from '@/components/entry/revise';
import { SavedNotice } from '@/components/entry/saved-notice';
import { WholeText } from '@/components/reading/whole-text';
import { ThingReview } from '@/components/review/thing-review';
import { captureFromAddress } from '@/lib/actions/capture-actions';
import { saveDocument } from '@/lib/actions/entry-actions';
import { liftHold, redactOfDocument, setHold } from '@/lib/actions/legal-hold-actions';
import { takeReviewStep } from '@/lib/actions/review-actions';
import { signedIn } from '@/lib/platform/session';
import { readDocumentEntry, sourceChoices } from '@/lib/reads/desk-entries';
import { readLegalHolds } from '@/lib/reads/legal-holds';
import { readPlaceInList } from '@/lib/reads/place-in-list';
import { parseFieldGiven } from '@/lib/schemas/comment';
import { parseDid, parseInList, parseSaved, parseThingId } from '@/lib/schemas/desk-address';
import { reasonGiven } from '@/lib/schemas/error-report';

export const metadata: Metadata = { title: 'Document' };
export const instant = false;

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function DocumentPage({ params, searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const id = parseThingId((await params).id);
  const { saved: asked, did } = await searchParams;
  const saved = parseSaved(asked);
  const read = id === undefined ? undefined : await readDocumentEntry(person, id);
  if (!read?.ok) return <NotHere title="Document" reason={read?.reason ?? 'no such thing'} />;
  const { thing, values } = read;
  const { seen } = thing.item;
  const { captured, text } = read;
  const holds = await readLegalHolds(person, thing.item.thing);
  return (
    <>
      <SavedNotice saved={saved}>
        <a href="/desk/documents/new">Log another document</a>
      </SavedNotice>
      <JustDone did={parseDid(did)} />
      <EntryHead
        kind={captured ? `Captured ${captured.at}` : 'Desk summary'}
        thing={thing}
        step={takeReviewStep}
        place={
          await readPlaceInList(person, parseInList(await searchParams), { kind: 'document', thing: thing.item.thing })
        }
      >
        {holds.standing.map(({ id: hold, held }) => (
          <p key={hold} className="mt-2 font-medium text-[0.9375rem]">
            {held}
          </p>
        ))}
        {text !== undefined && (
          <p className="mt-2 text-[0.9375rem]">
            <a href={`/desk/documents/${thing.item.thing}/read`} className="inline-block py-1">
              Read and log from it
            </a>
          </p>
        )}
        {captured && <OtherCaptures {...captured} />}
        {read.again && <CaptureAgain document={thing.item.thing} {...read.again} ask={captureFromAddress} />}
        {captured && (
          <p className="wrap-anywhere mt-1 text-[0.875rem] text-soft">
            SHA-256 <code>{captured.sha256}</code>. What was captured stays as it came.
          </p>
        )}
      </EntryHead>
      <ThingReview review={read.review} list={parseInList(await searchParams).address} />
      <Comments
        view={thing.comments}
        person={person.id}
        on={parseFieldGiven((await searchParams).on)}
        list={parseInList(await searchParams).address}
      />
      {captured?.stillQuoting && (
        <StillQuoting view={captured.stillQuoting} at={`/desk/documents/${thing.item.thing}`} />
      )}
      {text !== undefined && (
        <section aria-labelledby="text" className="measure mb-8">
          <h2 id="text" className="font-semibold">
            What it says
          </h2>
          <WholeText text={text} />
        </section>
      )}
      <LegalHolds
        document={thing.item.thing}
        keptAs={`${person.id} ${thing.item.thing}`}
        holds={holds}
        set={setHold}
        lift={liftHold}
      />
      <Redactions document={thing.item.thing} redactions={holds.redactions} redact={redactOfDocument} />
      {thing.mayRevise ? (
        <Revise>
          <DocumentForm
            action={saveDocument}
            key={seen.revision}
            keptAs={`${person.id} revise ${thing.item.thing}`}
            values={{ ...values, ...reasonGiven((await searchParams).report) }}
            seen={{ thing: thing.item.thing, ...seen }}
            sources={await sourceChoices()}
            isCaptured={captured !== undefined}
          />
        </Revise>
      ) : (
        <EntryFacts facts={read.facts} />
      )}
    </>
  );
}
