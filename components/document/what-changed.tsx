import type { ParagraphView, RunView, WhatChangedView } from '@/lib/views/captured-again';
import { QuotesAgain } from './quotes-again';

type Props = {
  earlier: { id: string; title: string; at: string };
  changed: WhatChangedView;
  /** The address of this page. */
  at: string;
};

/** What has changed in a document since it was captured before, and what became of its quotes; before it is kept. */
export function WhatChanged({ earlier, changed: { says, isComing, shown, left, quotes }, at }: Props) {
  return (
    <>
      <section aria-labelledby="changed" className="measure mb-8">
        <h2 id="changed" className="font-semibold font-serif text-[1.1875rem]">
          What has changed
        </h2>
        <p className="mt-1 text-[0.9375rem]">
          Since{' '}
          <a href={`/desk/documents/${earlier.id}`} dir="auto">
            {earlier.title}
          </a>{' '}
          was captured {earlier.at}. {says} {isComing && <a href={at}>Look again</a>}
        </p>
        {shown.length > 0 && (
          <div className="mt-3 space-y-3 border-line border-t pt-3 font-serif leading-relaxed">
            {shown.map((paragraph, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one fixed text, which may repeat
              <Paragraph key={index} paragraph={paragraph} />
            ))}
          </div>
        )}
        {left !== undefined && <p className="mt-3 text-[0.9375rem]">{left}</p>}
      </section>
      {quotes.length > 0 && (
        <section aria-labelledby="quotes" className="measure mb-8">
          <h2 id="quotes" className="font-semibold font-serif text-[1.1875rem]">
            Quotes
          </h2>
          <p className="mt-1 text-[0.9375rem] text-soft">
            What is quoted from the earlier capture, and what became of it. Nothing is changed by itself.
          </p>
          <QuotesAgain quotes={quotes} />
        </section>
      )}
    </>
  );
}

const WHOLE = { removed: 'Went', added: 'Came' } as const;

function Paragraph({ paragraph }: { paragraph: ParagraphView }) {
  if (paragraph.kind === 'folded') return <Folded {...paragraph} />;
  if (paragraph.kind === 'kept') return <Text text={paragraph.text} className="text-soft" />;
  if (paragraph.kind === 'changed') {
    return (
      <p dir="auto" className="whitespace-pre-wrap border-ink border-s-2 ps-3">
        {paragraph.runs.map((run, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed text, which may repeat
          <Run key={index} run={run} isInPlace={paragraph.runs[index - 1]?.kind === 'removed'} />
        ))}
      </p>
    );
  }
  const { kind, text } = paragraph;
  const Mark = kind === 'removed' ? 'del' : 'ins';
  return (
    <div className={`border-s-2 ps-3 ${kind === 'removed' ? 'border-line-firm border-dashed' : 'border-ink'}`}>
      <p className="font-sans text-[0.8125rem] text-soft">{WHOLE[kind]}</p>
      <p dir="auto" className="whitespace-pre-wrap">
        <Mark className={kind === 'removed' ? 'text-soft' : 'no-underline'}>{text}</Mark>
      </p>
    </div>
  );
}

/** `isInPlace`: it came in the place of the run before, and a blank sets the two apart. */
function Run({ run: { kind, text }, isInPlace }: { run: RunView; isInPlace: boolean }) {
  if (kind === 'kept') return text;
  const Mark = kind === 'removed' ? 'del' : 'ins';
  return (
    <>
      {isInPlace && ' '}
      <Mark className={kind === 'removed' ? 'text-soft' : 'underline decoration-2 underline-offset-4'}>
        <span className="sr-only">{kind === 'removed' ? 'went: ' : 'came: '}</span>
        {text}
      </Mark>
    </>
  );
}

const Text = ({ text, className = '' }: { text: string; className?: string }) => (
  <p dir="auto" className={`whitespace-pre-wrap ${className}`}>
    {text}
  </p>
);

function Folded({ count, texts }: { count: number; texts: readonly string[] }) {
  const words = `${count.toLocaleString('en-GB')} paragraphs as before`;
  if (texts.length === 0) return <p className="font-sans text-[0.875rem] text-soft">{words}</p>;
  return (
    <details>
      <summary className="cursor-pointer py-1 font-sans text-[0.875rem] text-soft">{words}</summary>
      <div className="mt-2 space-y-3 text-soft">
        {texts.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one fixed text, which may repeat
          <Text key={index} text={text} />
        ))}
      </div>
    </details>
  );
}
