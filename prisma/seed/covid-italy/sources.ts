import { byId, source } from '@/prisma/factories/rows';

// No source is graded, and none takes a side.
export const sources = byId([
  source('who', {
    name: 'World Health Organization',
    shortName: 'WHO',
    aliases: ['WHO'],
    kind: 'organisation',
    side: 'none',
    description: 'Printed a situation report every day.',
  }),
  source('ecdc', {
    name: 'European Centre for Disease Prevention and Control',
    shortName: 'ECDC',
    aliases: ['ECDC'],
    kind: 'organisation',
    side: 'none',
    description: 'Collected figures every morning between 06:00 and 10:00 CET.',
  }),
  source('jhu-csse', {
    name: 'Johns Hopkins University (CSSE)',
    shortName: 'Johns Hopkins',
    aliases: ['JHU', 'JHU CSSE', 'Center for Systems Science and Engineering'],
    kind: 'organisation',
    side: 'none',
    description: 'Closed its day at about 23:59 UTC.',
  }),
  source('our-world-in-data', {
    name: 'Our World in Data',
    aliases: ['OWID'],
    kind: 'media',
    side: 'none',
    description: 'Passes on the figures of the ECDC.',
  }),
]);
