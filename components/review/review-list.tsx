import type { FormAction } from '@/components/ui/use-sending';
import { chosenText } from '@/lib/schemas/at-once';
import { type DeskAddress, deskAddress, deskQuery, pageInList } from '@/lib/schemas/desk-address';
import { AT_ONCE, type DeskItem } from '@/lib/views/desk';
import { AtOnce, ChooseLine, LineRefused } from './at-once';
import { ReviewStep } from './review-step';

type Props = {
  items: readonly DeskItem[];
  /** Which list this is: what was done leads back to it. */
  address: DeskAddress;
  step: FormAction;
  atOnce: FormAction;
  people: readonly { value: string; label: string }[];
};

/** Everything under review, one line each, with the steps that the signed-in person may take. */
export function ReviewList({ items, address, step, atOnce, people }: Props) {
  const offers = AT_ONCE.filter((one) => items.some((item) => item.atOnce.includes(one)));
  const list = (
    <ul className="divide-y divide-line border-line border-y">
      {items.map((item) => (
        <ReviewLine key={item.thing} item={item} address={address} step={step} isBesideBoxes={offers.length > 0} />
      ))}
    </ul>
  );
  if (offers.length === 0) return list;
  const shown = items.flatMap((item) => (item.atOnce.length > 0 ? chosenText(item) : []));
  return (
    <AtOnce action={atOnce} offers={offers} people={people} shown={shown} list={deskQuery(address)}>
      {list}
    </AtOnce>
  );
}

type LineProps = {
  item: DeskItem;
  /** Other lines of the list have a box: this one stands in line with them. */
  isBesideBoxes: boolean;
} & Pick<Props, 'address' | 'step'>;

function ReviewLine({ item, address, step, isBesideBoxes }: LineProps) {
  const isForReader = item.steps.length > 0 || item.note !== undefined;
  return (
    <li className={`flex gap-3 ${isForReader ? 'py-5' : 'py-3'}`}>
      {item.atOnce.length > 0 ? (
        <ChooseLine line={chosenText(item)} label={item.label} />
      ) : (
        isBesideBoxes && <span className="w-6 shrink-0" />
      )}
      <div
        className={`grid min-w-0 grow gap-x-10 gap-y-3 ${isForReader ? 'lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]' : ''}`}
      >
        <div className="min-w-0">
          <p className="text-[0.8125rem] text-soft">
            {item.kindName}
            {item.of && address.event === undefined && (
              <>
                {' · '}
                <a href={deskAddress({ part: address.part, words: '', event: item.of.event, page: 1 })} dir="auto">
                  {item.of.title}
                </a>
              </>
            )}
            {' · '}
            {item.revision} · {item.standing}
          </p>
          <h2 className={`mt-1 font-serif text-[1.0625rem] leading-snug ${item.isOwn ? 'text-soft' : ''}`} dir="auto">
            <a
              id={item.thing}
              href={pageInList(item.page, address)}
              data-line
              data-event={item.of?.event ?? (item.kind === 'event' ? item.thing : undefined)}
            >
              {item.label}
            </a>
          </h2>
          {item.reason !== '' && item.reason !== 'Logged' && (
            <p className="mt-1 text-[0.875rem] text-soft" dir="auto">
              {item.reason}
            </p>
          )}
          {item.warning !== undefined && (
            <p className="mt-1 text-[0.875rem]">
              <strong className="font-semibold">Look first:</strong> {item.warning}
            </p>
          )}
          {item.turn !== undefined && <p className="mt-1 text-[0.875rem] text-soft">{item.turn}</p>}
          {item.assigned !== undefined && <p className="mt-1 text-[0.875rem] text-soft">{item.assigned}.</p>}
          <LineRefused thing={item.thing} />
          {item.href !== undefined && (
            <p className="mt-1 text-[0.875rem]">
              <a href={item.href} className="inline-block py-1">
                As readers see it
              </a>
            </p>
          )}
        </div>
        {isForReader && (
          <div className="flex flex-wrap items-end gap-3 self-start">
            {item.note !== undefined && <p className="basis-full text-[0.875rem] text-soft">{item.note}</p>}
            {item.steps.map(({ step: name, label, needsReason, corrects }) => (
              <ReviewStep
                key={name}
                action={step}
                step={name}
                label={label}
                needsReason={needsReason}
                corrects={corrects}
                proposed={item.proposed}
                thing={{
                  kind: item.kind,
                  thing: item.thing,
                  revision: item.seen.revision,
                  version: String(item.seen.version),
                  list: deskQuery(address),
                }}
              />
            ))}
          </div>
        )}
      </div>
    </li>
  );
}
