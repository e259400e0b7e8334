import type { Claim } from '@/lib/domain/record';
import { category, count, measurement, option, text, time, yesNo } from '@/prisma/factories/claims';

const ferry = 'the ferry Tern, 14 March 2025';

export const claims: readonly Claim[] = [
  count('injured', 'persons', {
    position: 1,
    question: 'How many people were injured?',
    measure: 'persons injured',
    scope: `aboard ${ferry}`,
  }),
  count('aboard', 'persons', {
    position: 2,
    question: 'How many people were aboard?',
    measure: 'persons aboard',
    scope: ferry,
  }),
  measurement('wave-height', 'm', '0.2', {
    position: 3,
    question: 'How high were the waves?',
    measure: 'significant wave height',
    scope: 'at the harbour mouth, when the ferry ran aground',
  }),
  time('aground-at', 600, {
    position: 4,
    question: 'When did the ferry run aground?',
    measure: 'local time of the grounding',
    scope: ferry,
  }),
  category('aground-where', {
    position: 5,
    question: 'Where did the ferry run aground?',
    measure: 'place of the grounding',
    scope: ferry,
    exclusive: true,
    options: [
      option('harbour', 'Quillhaven harbour', { aliases: ['porto de Quillhaven', 'المرفأ'] }),
      option('outer-basin', 'outer basin', { aliases: ['bacia exterior', 'Außenbecken'], within: 'harbour' }),
      option('berth-4', 'berth 4', { aliases: ['cais 4'], within: 'outer-basin' }),
      option('berth-5', 'berth 5', { aliases: ['cais 5'], within: 'outer-basin' }),
      option('inner-basin', 'inner basin', { aliases: ['bacia interior', 'Innenbecken'], within: 'harbour' }),
      option('berth-1', 'berth 1', { aliases: ['cais 1'], within: 'inner-basin' }),
      option('skerry-ledge', 'Skerry Ledge, outside the harbour', { aliases: ['الحيد الصخري'] }),
    ],
  }),
  yesNo('pilot-aboard', {
    position: 6,
    question: 'Was a harbour pilot aboard?',
    measure: 'whether a harbour pilot was aboard',
    scope: ferry,
  }),
  text('cause', {
    position: 7,
    question: 'What do they say caused it?',
    measure: 'cause of the grounding',
    scope: ferry,
  }),
];
