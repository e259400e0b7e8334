import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInFirst } from '@/components/account/sign-in-first';
import { ReadAs, ThrowAway, TryAgain } from '@/components/document/capture-buttons';
import { CaptureProgress } from '@/components/document/capture-progress';
import { DropFile } from '@/components/document/drop-file';
import { KeepForm } from '@/components/document/keep-form';
import { PictureBeside } from '@/components/document/picture-beside';
import { SameAlready } from '@/components/document/same-already';
import { WhatChanged } from '@/components/document/what-changed';
import { NotHere } from '@/components/entry/not-here';
import { PageTitle } from '@/components/ui/page-title';
import { captureAgain, keepDocument, stopCapturing, throwAway } from '@/lib/actions/capture-actions';
import { addColumn } from '@/lib/actions/desk-table-actions';
import { signedIn } from '@/lib/platform/session';
import { readCapturePage } from '@/lib/reads/captures';
import { sourceChoices } from '@/lib/reads/desk-entries';
import { parseThingId } from '@/lib/schemas/desk-address';
import { MOST_MENDED } from '@/lib/schemas/entry-document';

export const metadata: Metadata = { title: 'A document on its way in' };
export const instant = false;

type Props = { params: Promise<{ id: string }> };

/** What was pasted, sent or asked of an address: how far it is, what was read, and how it is kept. */
export default async function CapturePage({ params }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const id = parseThingId((await params).id);
  const read = id === undefined ? undefined : await readCapturePage(person, id, MOST_MENDED);
  if (read?.ok === false && read.document !== undefined) redirect(`/desk/documents/${read.document}`);
  if (!read?.ok) return <NotHere title="A document on its way in" reason="no such thing" />;
  const { view, same, parts, again } = read;
  const own = { capture: view.id };
  return (
    <>
      <PageTitle title={view.title}>
        Only you see this until it is kept. What is neither kept nor thrown away is erased after 30 days.
      </PageTitle>
      {view.facts.length > 0 && (
        <p className="wrap-anywhere measure mb-6 text-[0.875rem] text-soft" dir="auto">
          {view.facts.join(' · ')}
        </p>
      )}
      {(view.state === 'waits' || view.state === 'runs') && (
        <CaptureProgress capture={view.id} begins={view} stop={stopCapturing} />
      )}
      {parts && (
        <section aria-label="The file" className="measure mb-8">
          <DropFile begun={{ ...own, ...parts }} />
        </section>
      )}
      {view.problems.length > 0 && (
        <div
          role="alert"
          className="measure mb-6 border-disputed border-l-4 bg-disputed-wash px-3 py-2 text-[0.9375rem]"
        >
          {view.problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      <SameAlready same={same} />
      <div className="mb-8 flex flex-wrap items-end gap-x-8 gap-y-4">
        {view.again && <TryAgain {...own} action={captureAgain} again={view.again} />}
        {view.state === 'over' && view.encoding !== undefined && (
          <ReadAs {...own} action={captureAgain} encoding={view.encoding} />
        )}
        {view.state !== 'runs' && <ThrowAway {...own} action={throwAway} />}
      </div>
      {again && <WhatChanged {...again} at={`/desk/documents/captures/${view.id}`} />}
      {view.state === 'over' && view.isHere && (
        <div className={view.picture && 'grid items-start gap-x-8 xl:grid-cols-2'}>
          {view.picture && (
            <div className="xl:sticky xl:top-0 xl:order-last">
              <PictureBeside picture={view.picture} title={view.title} />
            </div>
          )}
          <KeepForm
            key={view.encoding}
            action={keepDocument}
            addSource={addColumn}
            view={view}
            keptAs={`${person.id} capture ${view.id} ${view.encoding}`}
            sources={await sourceChoices()}
          />
        </div>
      )}
    </>
  );
}
