import type { Row } from './data-folder';
import { comparableIn, readAll } from './findings';
import { ucdpGed } from './load-ucdp-ged';

/** A "best" figure outside the range of every event. */
const OTHER = '1000000';

/**
 * How UCDP's three figures are used: the range is compared, and "best" is only in the words. To show
 * this, every event is read again from a file with another "best": only the words may change.
 */
export function tallyBest(rows: readonly Row[]) {
  const events = ucdpGed(rows);
  const others = ucdpGed(rows.map((row) => ({ ...row, best: OTHER })));
  const impliedIn = (event: (typeof events)[number] | undefined): string =>
    JSON.stringify(
      readAll(event ? [event] : []).flatMap((reading) => comparableIn(reading).map(({ implied }) => implied)),
    );
  const changed = events.filter((event, index) => impliedIn(event) !== impliedIn(others[index]));
  const words = events.filter(({ record, figures }) =>
    record.statements.every(({ wording }) => wording.words.includes(`best ${figures.best},`)),
  );
  return {
    'low = high': events.filter(({ figures }) => figures.low === figures.high).length,
    'low < high': events.filter(({ figures }) => figures.low < figures.high).length,
    '"best" is the lower end of a range': events.filter(
      ({ figures }) => figures.low < figures.high && figures.best === figures.low,
    ).length,
    '"best" stands in the words': words.length,
    'positions that change if "best" is any other number': changed.length,
  };
}
