import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { Comments } from '@/components/comment/comments';
import { EntryHead } from '@/components/entry/entry-head';
import { Revise } from '@/components/entry/revise';
import { SavedNotice } from '@/components/entry/saved-notice';
import { BlindRelay } from '@/components/re-entry/blind-relay';
import { ThingReview } from '@/components/review/thing-review';
import { Refused } from '@/components/statement/composer-page';
import { EvidenceList } from '@/components/statement/evidence-list';
import { RelayForm } from '@/components/statement/relay-form';
import { takeReviewStep } from '@/lib/actions/review-actions';
import { saveRendering } from '@/lib/actions/statement-actions';
import { signedIn } from '@/lib/platform/session';
import { readPlaceInList } from '@/lib/reads/place-in-list';
import { readRenderingAtDesk } from '@/lib/reads/said-at-desk';
import { parseFieldGiven } from '@/lib/schemas/comment';
import { parseInList, parseSaved, parseThingId } from '@/lib/schemas/desk-address';
import { reasonGiven } from '@/lib/schemas/error-report';

export const metadata: Metadata = { title: 'What an outlet made of it' };
export const instant = false;

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** How one outlet passed a statement on: what it made of it, the steps that are open, and a form to revise it. */
export default async function RenderingPage({ params, searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const id = parseThingId((await params).id);
  const saved = parseSaved((await searchParams).saved);
  if (id === undefined) return <Refused why={undefined} />;
  const found = await readRenderingAtDesk(person, id);
  if (found === undefined || typeof found === 'string') return <Refused why={found} />;
  if ('blind' in found) return <BlindRelay view={found.blind} />;
  const { revision, version } = found.thing.item.seen;
  return (
    <>
      <SavedNotice saved={saved}>
        <a href={`/desk/statements/${found.statement.id}`}>Back to the statement</a>
      </SavedNotice>
      <EntryHead
        kind="What an outlet made of it"
        thing={found.thing}
        step={takeReviewStep}
        place={await readPlaceInList(person, parseInList(await searchParams), { kind: 'rendering', thing: id })}
      >
        <p className="mt-3">
          <a href={`/desk/statements/${found.statement.id}`} dir="auto">
            {found.statement.text}
          </a>
        </p>
      </EntryHead>
      <ThingReview review={found.review} list={parseInList(await searchParams).address}>
        <EvidenceList evidence={found.evidence} />
      </ThingReview>
      <Comments
        view={found.thing.comments}
        person={person.id}
        on={parseFieldGiven((await searchParams).on)}
        list={parseInList(await searchParams).address}
      />
      {found.thing.mayRevise && (
        <Revise>
          <RelayForm
            key={revision}
            view={found.view}
            parents={found.parents}
            passages={found.evidence.flatMap(({ passage }) => passage ?? [])}
            save={saveRendering}
            defaults={{ ...found.defaults, ...reasonGiven((await searchParams).report) }}
            revises={{ thing: id, revision, version: String(version) }}
            keptAs={`${person.id} revise ${id}`}
          />
        </Revise>
      )}
    </>
  );
}
