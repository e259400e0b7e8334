type Part = { id: string; title: string; text: readonly string[]; more?: { href: string; label: string } };

type Props = { desk: { name?: string; contact?: { href: string; label: string } } };

const nobody = [
  'Crossread is software with which a newsroom compares what sources say about an event. No newsroom has taken over this copy yet, so it names no desk.',
  'A newsroom that publishes with it says on this page who it is and how to reach it.',
];

function whoRuns({ name, contact }: Props['desk']): Part {
  const named =
    name === undefined
      ? nobody
      : [
          `This desk is run by ${name}. It works with Crossread, software with which a newsroom compares what sources say about an event.`,
        ];
  return { id: 'desk', title: 'Who runs this desk', text: named, ...(contact && { more: contact }) };
}

const sections: readonly Part[] = [
  {
    id: 'demonstration',
    title: 'What the demonstration is',
    text: [
      'The events about Makiivka and Kyiv are a worked example from the public record of January 2023. Most of their words are paraphrases by the desk, without quotation marks. None of their documents was captured and no archive link exists; the page says so rather than inventing one.',
      'Not everything on which sources disagree is news. The battle of Fredericksburg is told from reference works, many of which repeat an earlier one: American Civil War Battle Data by Jeffrey B. Arnold, under CC BY 4.0. The cases counted in Italy in 2020 are from the World Health Organization, the European Centre for Disease Prevention and Control by way of Our World in Data, and Johns Hopkins University, as recorded in public data sets.',
      'No real person, outlet or work is graded here: each reads “not graded”. Events that are marked as fictional are made up, sources included, and show what the record of a real event can hold.',
    ],
  },
  {
    id: 'verdicts',
    title: 'What a verdict means',
    text: [
      'A verdict says how the answers to one question stand to each other. It is worked out from what was said, by rules, and nobody types it in. Disputed: at least two answers cannot both be right. Agreed: all say the same, or differ by no more than the tolerance of the question, such as five minutes. Consistent: all can be true together. Single origin: all answers come from one body. No value: nobody gives an answer that can be compared.',
      'None of them says who is right. Nothing logged means that this desk has recorded no statement; it does not mean that the source was silent.',
    ],
    more: { href: '/methodology#verdict', label: 'How a verdict is worked out, with examples' },
  },
  {
    id: 'corrections',
    title: 'Corrections',
    text: [
      'What was published is never silently changed. A figure that a source revised keeps its earlier value beside the new one, with dates.',
      'Once a desk runs this copy, a page that lists every correction by the desk will be linked here.',
    ],
  },
  {
    id: 'errors',
    title: 'Report an error',
    text: [
      'If you find an error, tell the desk with a form; no account is needed. It asks which page, what is wrong, and where that can be checked; give an e-mail address only if you want an answer. The desk sees every report, and notes what came of it.',
      'People answer reports; a report changes nothing by itself. A correction is published like every other change, by two people.',
    ],
    more: { href: '/report-an-error', label: 'Report an error' },
  },
];

/** What this installation is, who runs it, and how to report its errors. */
export function AboutArticle({ desk }: Props) {
  return (
    <article className="measure py-12">
      <h1 className="font-semibold font-serif text-[2.5rem] leading-tight tracking-[-0.02em]">
        About this installation
      </h1>
      {[whoRuns(desk), ...sections].map(({ id, title, text, more }) => (
        <section key={id} id={id} className="mt-10 scroll-mt-8 border-line border-t pt-5">
          <h2 className="font-semibold font-serif text-[1.375rem] leading-snug">{title}</h2>
          {text.map((paragraph) => (
            <p key={paragraph} className="mt-3 font-serif text-[1.125rem] leading-relaxed">
              {paragraph}
            </p>
          ))}
          {more && (
            <p className="mt-3">
              <a href={more.href}>{more.label}</a>
            </p>
          )}
        </section>
      ))}
    </article>
  );
}
