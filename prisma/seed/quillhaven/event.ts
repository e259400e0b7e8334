import type { Event } from '@/lib/domain/record';

/** An invented place needs a real time zone: it uses that of the Azores, UTC−1 in March. */
export const zone = 'Atlantic/Azores';

export const event: Event = {
  id: 'quillhaven-ferry',
  slug: 'quillhaven-ferry',
  title: 'The ferry Tern aground at Quillhaven (made up)',
  summary:
    'Made up, to show what the real records lack: saved copies of pages with the words quoted from them, grades, originals beside their translations, a statement passed on three times, one that was withdrawn, and a search that found nothing. There is no harbour of this name, no such ferry, and none of these people or outlets exists.',
  place: 'Quillhaven (an invented harbour)',
  zone,
  occurred: { from: '2025-03-14T07:48:00.000Z', to: '2025-03-14T08:05:00.000Z' },
  fictional: true,
};
