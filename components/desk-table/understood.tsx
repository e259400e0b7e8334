import { type Told, type Typing, toldNow } from './table-store';
import { askedText, asSentence, lacksOnlyTheDay, problemOf } from './told';

type UnderstoodProps = {
  typing: Typing;
  asks: string;
  /** The outlet that is kept from cell to cell. */
  via: string;
  choose: (key: string) => void;
};

/** What the desk made of what is typed: its readings, what it would contradict, and what is wrong. */
export function Understood({ typing, asks, via, choose }: UnderstoodProps) {
  const { text, chosen, asked } = typing;
  const told = toldNow(typing);
  if (text.trim() === '') return <p className="text-soft">{asks}</p>;
  if (told === undefined) return <p className="text-soft">Being read …</p>;
  const offers = told.shown?.offers.confirmed?.offers ?? [];
  const preview = told.shown?.preview;
  const problem = problemOf(told, false);
  const mustConfirm = told.shown !== undefined && (!told.shown.isPlain || told.errors.again !== undefined);
  return (
    <>
      {offers.length > 1 ? (
        <fieldset className="flex flex-wrap gap-x-5">
          <legend className="sr-only">How it may be read: arrows choose, Enter takes it</legend>
          {offers.map(({ key, words, means, because }) => (
            <label key={key} className="inline-flex min-h-6 items-baseline gap-1.5">
              <input type="radio" name="reading" checked={key === chosen} onChange={() => choose(key)} />
              <span>
                <strong className="font-semibold">{words}</strong>
                {means !== undefined && <> means {means}</>}
                {because.length > 0 && <span className="text-soft"> ({because.join('; ')})</span>}
              </span>
            </label>
          ))}
        </fieldset>
      ) : (
        offers.map(({ key, words, means }) => (
          <p key={key}>
            <strong className="font-semibold">{words}</strong>
            {means !== undefined && <> → {means}</>}
          </p>
        ))
      )}
      {preview && <Effect preview={preview} />}
      {via !== '' && typing.changes === undefined && (
        <p>
          Passed on by{' '}
          <strong className="font-semibold">
            <bdi>{via}</bdi>
          </strong>
          : “Via” stays from cell to cell (Alt V).
        </p>
      )}
      {problem !== undefined && (
        <p className={lacksOnlyTheDay(told) && !asked ? 'text-soft' : 'font-semibold text-disputed'}>{problem}</p>
      )}
      {problem === undefined && mustConfirm && (
        <p className="border-edge border-l-2 border-dotted pl-2">
          {asked ? askedText(told) : offers.length > 1 ? askedText(told) : `${becauseOf(told)} Enter twice logs it so.`}
        </p>
      )}
    </>
  );
}

const becauseOf = (told: Told): string => {
  const [only] = told.shown?.offers.confirmed?.offers ?? [];
  return only?.because.length ? asSentence(`${only.because.join('; ')}.`) : (told.errors.again?.[0] ?? '');
};

type PreviewProps = { preview: NonNullable<NonNullable<Told['shown']>['preview']> };

function Effect({ preview: { sentences, contradicts, fits } }: PreviewProps) {
  return (
    <p dir="auto">
      {sentences.map((sentence) => `${sentence}. `)}
      {contradicts.length > 0 && (
        <strong className="font-semibold text-disputed">
          ≠ Would contradict {contradicts.length}: {contradicts.slice(0, 3).join('; ')}
          {contradicts.length > 3 && ` and ${contradicts.length - 3} more`}.{' '}
        </strong>
      )}
      {fits > 0 && `Fits ${fits} other${fits === 1 ? '' : 's'}.`}
    </p>
  );
}
