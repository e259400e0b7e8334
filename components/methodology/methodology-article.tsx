import { METHOD_TERMS } from '@/lib/views/method-terms';
import type { MethodologyView } from '@/lib/views/methodology-view';
import { Aboutness } from './aboutness';
import { Answers } from './answers';
import { CHAPTERS, titleOf } from './chapters';
import { Limits } from './limits';
import { Pairs } from './pairs';
import { Chapter } from './parts';
import { Pieces } from './pieces';
import { Purpose } from './purpose';
import { Ranges } from './ranges';
import { Relaying } from './relaying';
import { Speakers } from './speakers';
import { Standing } from './standing';
import { Times } from './times';
import { Versions } from './versions';
import './methodology.css';
import './examples.css';
import './tables.css';

/** The method for readers. The words are here, every figure and every outcome is in the view. */
export function MethodologyArticle({ view }: { view: MethodologyView }) {
  return (
    <article className="methodology">
      <header>
        <h1>How sources are compared</h1>
        <p className="lead">
          The rules by which Crossread finds out which accounts of an event cannot both be true, with examples from one
          night. It never says which account is true.
        </p>
        <p className="quiet">
          Method version <a href={`#version-${view.version}`}>{view.version}</a>
        </p>
      </header>
      <nav className="toc" aria-labelledby="toc">
        <p id="toc">On this page</p>
        <ol>
          {CHAPTERS.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="chapters">
        <Purpose view={view} />
        <Pieces view={view} />
        <Answers view={view} />
        <Ranges view={view} />
        <Aboutness view={view} />
        <Speakers view={view} />
        <Pairs view={view} />
        <Standing view={view} />
        <Relaying view={view} />
        <Times view={view} />
        <Limits view={view} />
        <Versions view={view} />
        <Chapter id="index" title={titleOf('index')}>
          <ul className="index">
            {Object.entries(METHOD_TERMS)
              .toSorted(([, a], [, b]) => (a < b ? -1 : 1))
              .map(([id, word]) => (
                <li key={id}>
                  <a href={`#${id}`}>{word}</a>
                </li>
              ))}
          </ul>
        </Chapter>
      </div>
    </article>
  );
}
