import type { ReactNode } from 'react';
import type { MethodTerm } from '@/lib/views/method-terms';
import type { MethodologyView } from '@/lib/views/methodology-view';
import { titleOf } from './chapters';
import { AnchoredWord, Chapter, Term, WordList, Worked } from './parts';

export function Pieces({ view: { pieces, words, constants } }: { view: MethodologyView }) {
  return (
    <Chapter id="pieces" title={titleOf('pieces')}>
      <dl className="mt-6 grid max-w-[88rem] grid-cols-[repeat(auto-fit,minmax(min(100%,20rem),1fr))] gap-x-12 gap-y-7">
        <Piece id="event" word="event" seen={pieces.event}>
          Something that happened, or is said to have happened, and on which sources report. It has a time zone of its
          own.
        </Piece>
        <Piece id="claim" word="claim" seen={`${pieces.question} Measured: ${pieces.measure}.`}>
          One question that can be checked, with exactly what is asked for: a measure, a scope, a unit, and how small a
          difference does not matter. A claim is a row of the table; this event has {pieces.claims}. It may be a{' '}
          <a href="#running">running total</a>.
        </Piece>
        <Piece id="source" word="source" seen={pieces.source}>
          A person, a body, a group or an outlet that says something. A source is a column, headed by its short name. It
          may speak for a body, as {pieces.speaksFor.who} for the {pieces.speaksFor.body}.
        </Piece>
        <Piece
          id="statement"
          word="statement"
          seen={`${pieces.statement.who}, ${pieces.statement.when}: ${pieces.statement.value}`}
        >
          What one source said on one claim at one time. It fills a cell, and may be <a href="#hedges">hedged</a>.
        </Piece>
        <Piece id="rendering" word="rendering" seen={`${pieces.rendering.outlet}: “${pieces.rendering.words}”`}>
          How one outlet passed a statement on. It belongs to the statement and is no statement of the outlet’s own.
        </Piece>
        <Piece id="document" word="document" seen={`${pieces.document.title}: ${pieces.document.capture}`}>
          The evidence: a captured page with its time and its fingerprint, or else a summary by the desk, which is
          marked as one.
        </Piece>
      </dl>
      <Term
        id="wording"
        title="Wording"
        worked={
          <Worked title="The first of each on the record">
            <WordList words={words.wordings} />
          </Worked>
        }
      >
        <p>
          Words are shown as one of three kinds, and quotation marks have one meaning only: these words were said, or
          translated from words that were.
        </p>
      </Term>
      <Term
        id="grades"
        title="Grades"
        worked={
          <Worked title="The two scales">
            <div className="grid grid-cols-[repeat(auto-fit,minmax(12rem,1fr))] gap-x-8 gap-y-4">
              <ul aria-label="Reliability of a source">
                {constants.reliability.map((grade) => (
                  <li key={grade}>{grade}</li>
                ))}
              </ul>
              <ul aria-label="Credibility of a statement">
                {constants.credibility.map((grade) => (
                  <li key={grade}>{grade}</li>
                ))}
              </ul>
            </div>
          </Worked>
        }
      >
        <p>
          Each grade has its reason, neither sets the other, and a figure from a poorly graded source contradicts as
          much as any other. Real people and outlets in the worked example are not graded.
        </p>
      </Term>
    </Chapter>
  );
}

function Piece({ id, word, seen, children }: { id: MethodTerm; word: string; seen: string; children: ReactNode }) {
  return (
    <div>
      <AnchoredWord id={id} word={word} />
      <dd>
        {children}
        <span className="mt-1.5 block border-line-firm border-s ps-3 text-[0.875rem] text-faint">{seen}</span>
      </dd>
    </div>
  );
}
