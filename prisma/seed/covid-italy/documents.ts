import type { Document } from '@/lib/domain/record';
import { byId } from '@/prisma/factories/rows';

/** Nothing was captured: the figures come from public compilations, whose addresses are given. */
const summary = (slug: string, title: string, address: string, outlet?: string): Document => ({
  kind: 'desk summary',
  id: slug,
  slug,
  title,
  address,
  confidential: false,
  ...(outlet ? { outlet } : {}),
});

const situationReport = (number: number, day: string): Document =>
  summary(
    `who-situation-report-${number}`,
    `World Health Organization, situation report ${number}, ${day}, as transcribed in data2019nCoV`,
    'https://github.com/eebrown/data2019nCoV',
  );

export const documents = byId([
  situationReport(21, '10 February 2020'),
  situationReport(33, '22 February 2020'),
  situationReport(55, '15 March 2020'),
  situationReport(57, '17 March 2020'),
  situationReport(72, '1 April 2020'),
  summary(
    'who-situation-report-33-copy',
    'World Health Organization, situation report 33, first page, which counts “as of 10 AM Central European Time”',
    'https://ru.scribd.com/document/448466999/Coronavirus-Update',
  ),
  summary(
    'who-situation-report-55-copy',
    'World Health Organization, situation report 55, as copied by SciTechDaily on 15 March 2020',
    'https://scitechdaily.com/latest-covid-19-world-map-as-coronavirus-spreads-to-9-more-countries-144-total/',
  ),
  summary(
    'owid-full-data',
    'European Centre for Disease Prevention and Control, daily figures, in a file of Our World in Data of April 2020, as kept in data2019nCoV',
    'https://github.com/eebrown/data2019nCoV',
    'our-world-in-data',
  ),
  summary(
    'jhu-key-countries',
    'Johns Hopkins University CSSE, confirmed cases day by day, as republished in datasets/covid-19 (PDDL)',
    'https://github.com/datasets/covid-19',
  ),
  summary(
    'owid-sources-comparison',
    'Our World in Data, on how the sources compare, and when the WHO moved its cut-off',
    'https://ourworldindata.org/covid-sources-comparison',
    'our-world-in-data',
  ),
  summary(
    'jhu-readme',
    'Johns Hopkins University CSSE, notes on its data, on when its day closes',
    'https://github.com/CSSEGISandData/COVID-19',
    'jhu-csse',
  ),
]);
