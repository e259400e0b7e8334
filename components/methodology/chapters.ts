/** The table of contents: the parts of the page, in order. */
export const CHAPTERS = [
  { id: 'purpose', title: 'What is compared' },
  { id: 'pieces', title: 'What a record is made of' },
  { id: 'answers', title: 'What a source can do' },
  { id: 'ranges', title: 'From words to ranges' },
  { id: 'aboutness', title: 'What the words are about' },
  { id: 'speakers', title: 'Who says it' },
  { id: 'pairs', title: 'Two answers side by side' },
  { id: 'standing', title: 'How the answers stand' },
  { id: 'relaying', title: 'What happens on the way' },
  { id: 'times', title: 'When it was so' },
  { id: 'limits', title: 'Known limits' },
  { id: 'version', title: 'Versions, and how to check' },
  { id: 'index', title: 'All words' },
] as const;

export type ChapterId = (typeof CHAPTERS)[number]['id'];

export const titleOf = (id: ChapterId): string => CHAPTERS.find((chapter) => chapter.id === id)?.title ?? id;
