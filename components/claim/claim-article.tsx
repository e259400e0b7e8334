import { asOfQuery, claimAddress, PAIRS } from '@/components/disagreement/as-of-address';
import { Answer } from '@/components/event/answer';
import { Fictional } from '@/components/event/fictional';
import { Withdrawn } from '@/components/event/withdrawn';
import { Explanations } from '@/components/glossary/explained';
import type { ClaimView } from '@/lib/views/claim-view';
import { GLOSSARY } from '@/lib/views/glossary';
import { verdictWords } from '@/lib/views/verdict-words';
import { Camps, Moves } from './camps';
import { ClaimCorrections } from './claim-corrections';
import { ClaimFoot } from './claim-foot';
import { ClaimVerdict } from './claim-verdict';
import { Pairs } from './pairs';
import { Statements } from './statements';
import { ThroughTime } from './through-time';
import './claim.css';

/** One question: the result now, how it came about, and everything that was said on it with its evidence. */
export function ClaimArticle({ view }: { view: ClaimView }) {
  const { event, key, question, measure, groups, asOf } = view;
  const path = `/events/${encodeURIComponent(event.slug)}`;
  const address = `${path}${asOfQuery(asOf?.key)}`;
  return (
    <article className="claim-page">
      <header>
        <p className="claim-way screen-only">
          <a href={address}>{event.title}</a>
          <a href={`${address}#${key}`}>This question in the table</a>
        </p>
        {event.fictional && <Fictional />}
        <h1>{question}</h1>
        {measure !== '' && <p className="claim-measure">{measure}</p>}
        {view.notUnderstood !== undefined && (
          <p role="alert" className="claim-not-understood">
            {view.notUnderstood}
          </p>
        )}
        {asOf && (
          <p className="claim-as-of">
            What was known on <b>{asOf.text}</b>{' '}
            <a className="screen-only" href={claimAddress(path, key, undefined)}>
              Show everything said
            </a>
          </p>
        )}
        <ClaimVerdict view={view} />
        <Answer sentences={view.answer} pairsOf={() => `#${PAIRS}`} />
      </header>
      {groups.length > 0 && (
        <>
          <ThroughTime time={view.time} />
          <Pairs pairs={view.pairs} />
          <Moves moves={view.moves} />
          <Camps camps={view.camps} />
          <Statements groups={groups} silent={view.silent} />
        </>
      )}
      {/* The place for replies of sources. */}
      {view.corrections && <ClaimCorrections items={view.corrections} />}
      {view.withdrawn.length > 0 && <Withdrawn items={view.withdrawn} />}
      <ClaimFoot view={view} />
      <Explanations words={{ ...verdictWords([view.verdict.key]), ...GLOSSARY }} />
    </article>
  );
}
