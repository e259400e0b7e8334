import { Replies } from '@/components/disagreement/replies';
import { Word } from '@/components/glossary/explained';
import type { ClaimView, GroupView } from '@/lib/views/claim-view';
import { Statement } from './statement';
import '@/components/disagreement/particulars.css';
import './statements.css';

/** Everything that was said, by whom, in the order of saying. */
export function Statements({ groups, silent }: Pick<ClaimView, 'groups' | 'silent'>) {
  return (
    <section aria-labelledby="statements" className="claim-statements">
      <h2 id="statements">Every statement</h2>
      {groups.length > 3 && (
        <nav aria-label="Sources on this question" className="screen-only source-index">
          {groups.map(({ key, name, tone }) => (
            <a key={key} href={`#from-${key}`} className="who" data-tone={tone}>
              {name}
            </a>
          ))}
        </nav>
      )}
      {groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
      {silent.map(({ name, until, places }) => (
        <p key={name} className="claim-note">
          {name}: we looked until {until} and found nothing. Where we looked: {places}.
        </p>
      ))}
    </section>
  );
}

function Group({ group }: { group: GroupView }) {
  const { key, name, native, tone, hollow, folded, statements } = group;
  return (
    <section id={`from-${key}`} aria-labelledby={`from-${key}-name`} className="group">
      <header>
        <h3 id={`from-${key}-name`} className="who" data-tone={tone} data-hollow={hollow || undefined}>
          {name}
        </h3>
        <p>
          {native && (
            <>
              <span lang={native.lang} dir={native.dir}>
                {native.text}
              </span>
              {' · '}
            </>
          )}
          {[group.kind, group.speaksFor].filter((part) => part !== undefined).join(' · ')}
        </p>
        {group.reliabilityReason !== undefined && (
          <p>
            <Word of="grades">Source reliability</Word>: {group.reliability}. {group.reliabilityReason}
          </p>
        )}
        <Replies replies={group.replied} />
      </header>
      <div>
        {folded.length > 0 && (
          <details className="folded">
            <summary>
              {folded.length} earlier {folded.length === 1 ? 'statement' : 'statements'}, replaced or withdrawn since
            </summary>
            {folded.map((statement) => (
              <Statement key={statement.ref} statement={statement} />
            ))}
          </details>
        )}
        {statements.map((statement) => (
          <Statement key={statement.ref} statement={statement} />
        ))}
      </div>
    </section>
  );
}
