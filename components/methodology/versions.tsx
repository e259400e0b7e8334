import type { MethodologyView } from '@/lib/views/methodology-view';
import { titleOf } from './chapters';
import { Chapter } from './parts';

export function Versions({ view: { version, changes } }: { view: MethodologyView }) {
  return (
    <Chapter id="version" title={titleOf('version')}>
      <div className="prose mt-4">
        <p>
          This page describes version <b>{version}</b> of the method. Every event and every report names the version
          that it was worked out with. The rules, their constants and the lexicon have one version together, which
          changes when a result could change.
        </p>
        <dl className="my-4">
          {changes.map((change) => (
            <div key={change.version} className="grid grid-cols-[3rem_minmax(0,1fr)] py-2">
              <dt id={`version-${change.version}`} className="scroll-mt-6 font-semibold">
                {change.version}
              </dt>
              <dd>{change.text}</dd>
            </div>
          ))}
        </dl>
        <p>
          You need not take our word for it. Each event can be downloaded as a table (CSV) and as data (JSON): all
          statements with their words and evidence, the range that each was read as, and every pair that cannot both be
          true with the reason. With that and this page, anyone can work the verdicts out again.
        </p>
      </div>
    </Chapter>
  );
}
