import type { Document } from '@/lib/domain/record';
import { byId } from '@/prisma/factories/rows';

type Row = { title: string; address?: string; outlet?: string; language?: string };

/** Nothing of the two real events was captured: there is no hash and no archived copy, and none is made up. */
const deskSummary = (slug: string, row: Row): Document => ({
  kind: 'desk summary',
  id: slug,
  slug,
  confidential: false,
  ...row,
});

// An address is given only if the reference is one, or if a stored public copy of the page was found at it. The
// record's reference is kept in the title.
export const documents = byId([
  deskSummary('news18-2-january', {
    title: 'News18, article of 2 January 2023 on the strike in Makiivka',
    address:
      'https://www.news18.com/news/world/war-in-ukraine-400-russian-soldiers-killed-in-makiivka-missile-strikes-ukrainian-forces-claim-6743209.html',
    outlet: 'news18',
    language: 'en',
  }),
  deskSummary('bbc-2-january', {
    title: 'BBC News, report of 2 January 2023, read in copies by other outlets',
    outlet: 'bbc',
    language: 'en',
  }),
  deskSummary('ukranews-905886', {
    title: 'ukranews.com, item 905886',
    address: 'https://ukranews.com/en/news/905886',
    language: 'en',
  }),
  deskSummary('general-staff-2-january', {
    title: 'Ukrainian General Staff, 2 January 2023, as carried by several outlets',
  }),
  deskSummary('devdiscourse-2305232', {
    title: 'devdiscourse.com, item 2305232 (a Reuters report)',
    address:
      'https://www.devdiscourse.com/article/law-order/2305232-ukraine-shells-donetsks-makiivka-hitting-military-quarters--officials',
    outlet: 'reuters',
    language: 'en',
  }),
  deskSummary('themoscowtimes-a79862', {
    title: 'The Moscow Times, item a79862',
    address:
      'https://www.themoscowtimes.com/2023/01/02/significant-number-of-russian-soldiers-killed-in-ukrainian-missile-strike-on-makiivka-a79862',
    language: 'en',
  }),
  deskSummary('abcnyheter-195894315', {
    title: 'ABC Nyheter, item 195894315',
    address:
      'https://www.abcnyheter.no/nyheter/verden/2023/01/02/195894315/moskva-hevder-63-russiske-soldater-er-drept-i-angrep-i-donetsk-ukraina-sier-tallet-er-langt-hoyere',
    outlet: 'abcnyheter',
    language: 'no',
  }),
  deskSummary('silkway-516172', {
    title: 'silkway.news, item 516172',
    address: 'https://silkway.news/ru/girkin-o-makeevke-vsu-mogut-516172',
    language: 'ru',
  }),
  deskSummary('metro-18026681', { title: 'metro.co.uk, item 18026681', language: 'en' }),
  deskSummary('forummariupol', { title: 'forummariupol.ru, on what Boris Rozhin wrote' }),
  deskSummary('racurs-n178422', {
    title: 'racurs.ua, item n178422',
    address:
      'https://racurs.ua/n178422-udar-po-makeevke-i-sotni-likvidirovannyh-rossiyan-chto-izvestno-foto-video.html',
  }),
  deskSummary('pravda-7383329', {
    title: 'Ukrainska Pravda, item 7383329',
    address: 'https://pravda.com.ua/eng/news/2023/01/2/7383329',
    language: 'en',
  }),
  deskSummary('real-gr', {
    title: 'real.gr, on the unnamed source close to the Donetsk leadership (with Reuters)',
    address:
      'https://www.real.gr/kosmos/arthro/oukrania_dekades_rosoi_epistratoi_nekroi_se_oukraniko_pligma_tin_paramoni_tis_protoxronias-889119/',
    language: 'el',
  }),
  deskSummary('metro-leadership-source', {
    title: 'metro.co.uk, on the unnamed source close to the Donetsk leadership',
    language: 'en',
  }),
  deskSummary('novayagazeta-2-january', { title: 'novayagazeta.eu, 2 January 2023', language: 'en' }),
  deskSummary('newsgram', { title: 'newsgram.com, on the briefing of the Russian ministry', language: 'en' }),
  deskSummary('novayagazeta-4-january', { title: 'novayagazeta.eu, 4 January 2023', language: 'en' }),
  deskSummary('aljazeera-4-january', { title: 'aljazeera.com, 4 January 2023', language: 'en' }),
  deskSummary('meduza-4-january', { title: 'meduza.io, 4 January 2023' }),
  deskSummary('euromaidanpress-4-january', {
    title: 'euromaidanpress.com, 4 January 2023',
    address:
      'https://euromaidanpress.com/2023/01/04/makiivka-incident-highlights-russian-armys-unprofessional-practices-british-intel/',
    language: 'en',
  }),
  deskSummary('novayagazeta-25-january', {
    title: 'novayagazeta.eu, 25 January 2023',
    address:
      'https://novayagazeta.eu/articles/2023/01/25/bbc-news-russian-identifies-92-russian-servicemen-killed-in-attack-on-makiivka-en-news',
    language: 'en',
  }),
  deskSummary('meduza-25-january', {
    title: 'meduza.io, 25 January 2023',
    address:
      'https://meduza.io/amp/en/news/2023/01/25/bbc-news-russian-names-92-russian-troops-killed-in-makiivka-on-new-year-s-night',
    language: 'en',
  }),
  deskSummary('euronews-it-2-january', {
    title: 'Euronews (Italian), 2 January 2023',
    address:
      'https://it.euronews.com/2023/01/02/strage-di-soldati-russi-a-makiivka-nel-donetsk-bombardata-dagli-ucraini',
    outlet: 'euronews-it',
    language: 'it',
  }),
  deskSummary('rp-online', {
    title: 'rp-online.de, on the attack on Kyiv',
    address:
      'https://rp-online.de/politik/ausland/ukraine-krieg-ukrainische-luftabwehr-faengt-erneut-drohnen-ab_aid-82263781',
    language: 'de',
  }),
  deskSummary('rtp-pt', { title: 'rtp.pt, on the attack on Kyiv', language: 'pt' }),
  deskSummary('yahoo-reuters-2-january', {
    title: 'Reuters, 2 January 2023, on Yahoo: the head of the Kyiv region on the night’s drones',
    address: 'https://ca.sports.yahoo.com/news/russias-drone-attacks-target-critical-011406823.html',
    language: 'en',
  }),
  deskSummary('trtworld-64076', {
    title: 'trtworld.com, live page 64076 of 2 January 2023',
    address:
      'https://www.trtworld.com/europe/live-blog-russian-drones-hit-critical-infrastructure-in-kiev-officials-64076',
    language: 'en',
  }),
]);
