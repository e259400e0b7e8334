import { VerdictBadge } from '@/components/disagreement/verdict-badge';
import type { CampView, MovesView, Named } from '@/lib/views/claim-view';
import { methodAddress } from '@/lib/views/method-terms';

/** How the verdict became what it is, in the order of saying. */
export function Moves({ moves: { moves, since } }: { moves: MovesView }) {
  if (moves.length === 0) return null;
  return (
    <section aria-labelledby="moved">
      <h2 id="moved">How the picture changed</h2>
      <ol className="moves">
        {moves.map(({ when, dateTime, verdict, gap, why, more }) => (
          <li key={dateTime}>
            <p className="move-when">
              <time dateTime={dateTime}>{when}</time>
            </p>
            <p className="standing">
              <VerdictBadge verdict={verdict.key} label={verdict.label} />
              {gap}
            </p>
            <ul className="move-why">
              {why.map((text) => (
                <li key={text}>{text}</li>
              ))}
              {more > 0 && <li>and {more} more</li>}
            </ul>
          </li>
        ))}
      </ol>
      {since !== '' && <p className="claim-note">Nothing said after that, up to {since}, changed the picture.</p>}
    </section>
  );
}

/** Who could be right together, and on what. */
export function Camps({ camps }: { camps: readonly CampView[] }) {
  if (camps.length === 0) return null;
  return (
    <section aria-labelledby="camps">
      <h2 id="camps">Which answers can be true together</h2>
      <p className="claim-note">
        The answers of each <a href={methodAddress('camps')}>group</a> can all be true at once. A wide answer fits into
        several groups.
      </p>
      <ol className="camps">
        {camps.map(({ common, members }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of camps is fixed, and two may share a figure
          <li key={index}>
            <h3>{common}</h3>
            <ul>
              {members.map((member) => (
                <li key={member.ref}>
                  <Who who={member} /> {member.value}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A source, with its name and the tint of its side; a link to what it said. */
export function Who({ who: { name, tone, hollow, ref } }: { who: Named }) {
  return (
    <a href={`#${ref}`} className="who" data-tone={tone} data-hollow={hollow || undefined}>
      {name}
    </a>
  );
}
