import type { Metadata } from 'next';
import { SignInFirst } from '@/components/account/sign-in-first';
import { Comments } from '@/components/comment/comments';
import { EntryHead } from '@/components/entry/entry-head';
import { Revise } from '@/components/entry/revise';
import { SavedNotice } from '@/components/entry/saved-notice';
import { BlindStatement } from '@/components/re-entry/blind-statement';
import { EnteredAgain } from '@/components/re-entry/entered-again';
import { RepliesAtDesk } from '@/components/reply/replies-at-desk';
import { ThingReview } from '@/components/review/thing-review';
import { Composer } from '@/components/statement/composer';
import { PassedOn, Refused } from '@/components/statement/composer-page';
import { EvidenceList } from '@/components/statement/evidence-list';
import { logDocument } from '@/lib/actions/entry-actions';
import { enterFigureAgain, leaveReEntryOut, settleDifference } from '@/lib/actions/re-entry-actions';
import { takeReviewStep } from '@/lib/actions/review-actions';
import { findDocuments, previewStatement, saveStatement } from '@/lib/actions/statement-actions';
import { signedIn } from '@/lib/platform/session';
import { readComposer } from '@/lib/reads/composer';
import { readPlaceInList } from '@/lib/reads/place-in-list';
import { readBlindStatement } from '@/lib/reads/re-entry';
import { readReplies } from '@/lib/reads/replies';
import { readStatementAtDesk } from '@/lib/reads/said-at-desk';
import { parseFieldGiven } from '@/lib/schemas/comment';
import { parseInList, parseSaved, parseThingId } from '@/lib/schemas/desk-address';
import { parseReportGiven, reasonGiven } from '@/lib/schemas/error-report';
import { parseReplyDone } from '@/lib/schemas/reply';

export const metadata: Metadata = { title: 'Statement' };
export const instant = false;

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One statement at the desk: what it says, the steps that are open, and the composer to revise it. */
export default async function StatementPage({ params, searchParams }: Props) {
  const person = await signedIn();
  if (person === 'nobody') return <SignInFirst />;
  const id = parseThingId((await params).id);
  const saved = parseSaved((await searchParams).saved);
  if (id === undefined) return <Refused why={undefined} />;
  const keptAs = `${person.id} enter again ${id}`;
  const blind = await readBlindStatement(person, id);
  const place = await readPlaceInList(person, parseInList(await searchParams), { kind: 'statement', thing: id });
  if (blind) {
    return (
      <BlindStatement view={blind} keptAs={keptAs} enter={enterFigureAgain} leaveOut={leaveReEntryOut} place={place} />
    );
  }
  const found = await readStatementAtDesk(person, id);
  if (found === undefined || typeof found === 'string') return <Refused why={found} />;
  const view = await readComposer(person, found.event);
  if (view === undefined || typeof view === 'string') return <Refused why={view} />;
  const { revision, version } = found.thing.item.seen;
  const given = { zone: view.event.zone, report: parseReportGiven((await searchParams).report) };
  const replies = await readReplies(person, { kind: 'statement', thing: id }, given);
  return (
    <>
      <SavedNotice saved={saved}>
        <a href={`/desk/statements/new?event=${found.event}`}>Log another statement</a> ·{' '}
        <a href={`/desk/events/${found.event}`}>Back to the event</a>
      </SavedNotice>
      <EntryHead kind="Statement" thing={found.thing} step={takeReviewStep} look={found.look} place={place} />
      <EnteredAgain view={found.reEntry} keptAs={keptAs} settle={settleDifference} />
      <ThingReview review={found.review} list={parseInList(await searchParams).address}>
        <EvidenceList evidence={found.evidence} checks={found.checks} />
      </ThingReview>
      <Comments
        view={found.thing.comments}
        person={person.id}
        on={parseFieldGiven((await searchParams).on)}
        list={parseInList(await searchParams).address}
      />
      <RepliesAtDesk view={replies} person={person.id} done={parseReplyDone((await searchParams).replied)} />
      <PassedOn relays={found.relays} event={found.event} title={view.event.title} />
      {found.thing.mayRevise && (
        <Revise>
          <Composer
            key={revision}
            view={view}
            save={saveStatement}
            preview={previewStatement}
            find={findDocuments}
            logDocument={logDocument}
            defaults={{ ...found.defaults, ...reasonGiven((await searchParams).report) }}
            revises={{ thing: id, revision, version: String(version) }}
            keptAs={`${person.id} revise ${id}`}
          />
        </Revise>
      )}
    </>
  );
}
