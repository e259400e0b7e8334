type Part = { id: string; title: string; text: readonly string[]; more?: { href: string; label: string } };

type Props = { desk: { name?: string; contact?: { href: string; label: string } } };

const nobody = [
  'Crossread is software with which a newsroom compares what sources say about an event. No newsroom has put its name to this copy yet.',
  'The newsroom that uses it says here who it is and how to reach it.',
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
      'The events about Makiivka and Kyiv are a worked example from the public record of January 2023. Most of what they say is told in our words, without quotation marks. No copy of any of their pages was saved, and there are no archive links. The pages say so.',
      'Not everything on which sources disagree is news. The battle of Fredericksburg is told from reference works, many of which repeat an earlier one: American Civil War Battle Data by Jeffrey B. Arnold, under CC BY 4.0. The cases counted in Italy in 2020 are from the World Health Organization, the European Centre for Disease Prevention and Control by way of Our World in Data, and Johns Hopkins University, as recorded in public data sets.',
      'No real person, outlet or work is graded here. Events that are marked as fictional are made up, sources included, and show what the record of a real event can hold.',
    ],
  },
  {
    id: 'verdicts',
    title: 'What a verdict means',
    text: [
      'A verdict says whether the answers to one question can all be right. Fixed rules work it out from what was said; nobody types it in. “Disputed” means that at least two answers cannot both be right. “Agreed” means that all say the same, or differ by less than the question allows, such as five minutes. “No conflict” means that all can be true together. “One source only” means that all answers come from one body. “No answer yet” means that nobody gives one.',
      'No verdict says who is right. A dash means that we have no statement on record. The source may still have said something.',
    ],
    more: { href: '/methodology#verdict', label: 'How a verdict is worked out, with examples' },
  },
  {
    id: 'corrections',
    title: 'Corrections',
    text: [
      'We never change silently what we have published. Where a source revised a figure, the earlier one stays beside the new one, with dates.',
      'What we had wrong is listed with a note: what was wrong, when that version was published, and what stands there now. The list also says what we withdrew, and how we correct.',
    ],
    more: { href: '/corrections', label: 'All corrections, and how we correct' },
  },
  {
    id: 'errors',
    title: 'Report an error',
    text: [
      'Found an error? Tell us. No account needed. The form asks which page, what is wrong, and where that can be checked. Give an e-mail address only if you want an answer. We read every report and note what came of it.',
      'A report changes nothing by itself. Two people publish a correction, as they publish every other change.',
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
