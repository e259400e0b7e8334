'use client';

import { useRouter } from 'next/navigation';
import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { MOST_BYTES, type PartThere } from '@/lib/domain/file-parts';
import { Progress } from './progress';
import { sendFile } from './send-file';

type Props = {
  event?: string;
  /** The document that is captured again. */
  again?: string;
  /** A file that did not come whole: it goes on from there. */
  begun?: { capture: string; size: number; there: readonly PartThere[] };
};

const MOST = `${MOST_BYTES / 1024 / 1024} MB`;
const KINDS = '.pdf,.docx,.html,.htm,.txt,.md,.png,.jpg,.jpeg,.webp,.gif,text/*,image/*';

/** A file that is dropped on the page, pasted, or chosen. It is sent in parts, shows how far it is, and can be stopped. */
export function DropFile({ event, again, begun }: Props) {
  const router = useRouter();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [percent, setPercent] = useState(0);
  const [waits, setWaits] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const [isOver, setOver] = useState(false);
  const [left, setLeft] = useState<{ capture: string; file: File }>();
  const [onward, setOnward] = useState<keyof typeof ONWARD>();
  const stop = useRef<AbortController>(undefined);
  const sending = file !== undefined && problem === undefined;

  /** `isItsOwn`: as a further document, whatever was begun here. */
  const send = async (chosen: File, isItsOwn = false) => {
    setProblem(undefined);
    setOnward(undefined);
    setFile(chosen);
    const wrong = wrongWith(chosen);
    if (wrong) return setProblem(wrong);
    if (begun && !isItsOwn && chosen.size !== begun.size) {
      setOnward('its own');
      return setProblem(`${chosen.name} is not the file that was begun: it has another length.`);
    }
    stop.current = new AbortController();
    // A file that was stopped here goes on; what the desk has of it is sent again, and compared.
    const halfway = begun ?? (left && isSame(left.file, chosen) ? { capture: left.capture, there: [] } : undefined);
    const goesOn = isItsOwn ? undefined : halfway;
    const sent = await sendFile({
      file: chosen,
      ...(event !== undefined && { event }),
      ...(again !== undefined && { again }),
      ...(goesOn && { begun: goesOn }),
      signal: stop.current.signal,
      onProgress: setPercent,
      onWaiting: setWaits,
    });
    setWaits(undefined);
    if (sent.ok) {
      router.push(`/desk/documents/captures/${sent.capture}`);
      router.refresh();
      return;
    }
    setLeft(sent.capture === undefined || sent.isOver ? undefined : { capture: sent.capture, file: chosen });
    if (!sent.isOver) setOnward('goes on');
    else if (sent.capture !== undefined) setOnward('its own');
    setProblem(sent.words);
  };

  // A file that is pasted anywhere on the page, a picture of the screen say; a text is pasted into its field.
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    const pasted = (at: ClipboardEvent) => {
      const [first] = at.clipboardData?.files ?? [];
      if (!first) return;
      at.preventDefault();
      latest.current(first);
    };
    document.addEventListener('paste', pasted);
    return () => document.removeEventListener('paste', pasted);
  }, []);

  const dropped = (at: DragEvent) => {
    at.preventDefault();
    setOver(false);
    const [first] = at.dataTransfer.files;
    if (first && !sending) send(first);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file is dropped on it, or chosen by the field within
    <div
      onDragOver={(at) => {
        at.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
      className={`border border-dashed px-5 py-6 ${isOver ? 'border-ink bg-raised' : 'border-line-firm'}`}
    >
      <label htmlFor={id} className="block font-medium">
        {begun ? 'Choose the same file again: it goes on where it stopped' : 'Drop a file here, paste it, or choose it'}
      </label>
      <p id={`${id}-hint`} className="mt-1 text-[0.875rem] text-soft">
        PDF, Word (.docx), a saved page, a text or a picture, at most {MOST}. Text in pictures and scanned pages is read
        in English, Ukrainian and Arabic.
      </p>
      <input
        ref={input}
        id={id}
        type="file"
        accept={KINDS}
        aria-describedby={`${id}-hint`}
        disabled={sending}
        onChange={({ target }) => target.files?.[0] && send(target.files[0])}
        className="mt-3 block max-w-full text-[0.9375rem] file:me-3 file:border file:border-line-firm file:bg-raised file:px-4 file:py-2 file:font-medium"
      />
      <noscript>
        <p className="mt-3 text-[0.875rem]">Sending a file needs scripts. Without them, paste its text below.</p>
      </noscript>
      {file && sending && (
        <Progress
          words={waits === undefined ? `Sending ${file.name}` : waitingWords(file.name, waits)}
          percent={percent}
        >
          <button type="button" onClick={() => stop.current?.abort()} className="underline underline-offset-4">
            Stop
          </button>
        </Progress>
      )}
      {problem !== undefined && (
        <div role="alert" className="mt-4 border-disputed border-l-4 bg-disputed-wash px-3 py-2 text-[0.9375rem]">
          <p>{problem}</p>
          {file && onward !== undefined && (
            <p className="mt-1">
              <button
                type="button"
                onClick={() => send(file, onward === 'its own')}
                className="underline underline-offset-4"
              >
                {ONWARD[onward](file.name)}
              </button>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

const waitingWords = (name: string, seconds: number): string =>
  `The desk is taking in as much as it can. Sending ${name} goes on by itself in ${seconds === 1 ? 'a second' : `${seconds} seconds`}`;

/** What can be done after a failure: the same once more, or, where another file was begun, this one beside it. */
const ONWARD = {
  'goes on': (name: string) => `Go on with ${name}`,
  'its own': (name: string) => `Take in ${name} as a document of its own`,
} as const;

const isSame = (one: File, other: File): boolean =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

/** What is seen of a file before anything is sent. */
function wrongWith({ name, size }: File): string | undefined {
  if (size === 0) return `${name} is empty.`;
  if (size > MOST_BYTES)
    return `${name} has ${(size / 1024 / 1024).toFixed(1)} MB. At most ${MOST} are kept of one document.`;
  return undefined;
}
