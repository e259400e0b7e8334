import type { Source } from '@/lib/domain/record';
import { byId, source } from '@/prisma/factories/rows';

const uk = (name: string) => ({ name, language: 'uk' });
const ru = (name: string) => ({ name, language: 'ru' });

// Sources of the two real events, which share some. No source is graded: the desk has not assessed them.

const ukraine: readonly Source[] = [
  source('ua-stratcom', {
    name: 'Ukrainian military (StratCom of the Armed Forces)',
    native: uk('Стратком ЗСУ'),
    kind: 'military',
    side: 'Ukraine',
    description: 'Posts on Telegram.',
  }),
  source('ua-general-staff', {
    name: 'General Staff of the Armed Forces of Ukraine',
    native: uk('Генеральний штаб ЗСУ'),
    kind: 'military',
    side: 'Ukraine',
    description: 'Gives daily briefings.',
  }),
  source('ua-authorities', {
    name: 'Ukrainian authorities (unspecified)',
    naming: 'unnamed',
    kind: 'government',
    side: 'Ukraine',
    description: 'The article that the record starts from says only that it is Kyiv that claims this.',
  }),
  source('klitschko', {
    name: 'Vitali Klitschko',
    native: uk('Віталій Кличко'),
    aliases: ['Vitaliy Klychko'],
    kind: 'official',
    side: 'Ukraine',
    description: 'Mayor of Kyiv.',
  }),
  source('kuleba', {
    name: 'Oleksiy Kuleba',
    native: uk('Олексій Кулеба'),
    aliases: ['Oleksii Kuleba'],
    kind: 'official',
    side: 'Ukraine',
    description: 'Headed the military administration of the Kyiv region, which does not take in the city.',
  }),
  source('kyiv-city-administration', {
    name: 'Kyiv City Military Administration',
    native: uk('Київська міська військова адміністрація'),
    aliases: ['KCMA', 'КМВА'],
    kind: 'government',
    side: 'Ukraine',
    description: 'Gives air-raid warnings for the city on Telegram.',
  }),
  source('zelensky', {
    name: 'Volodymyr Zelensky',
    native: uk('Володимир Зеленський'),
    aliases: ['Volodymyr Zelenskyy', 'Volodymyr Zelenskiy'],
    kind: 'official',
    side: 'Ukraine',
    description: 'President of Ukraine.',
  }),
];

const russia: readonly Source[] = [
  source('bezsonov', {
    name: 'Daniil Bezsonov',
    native: ru('Даниил Безсонов'),
    aliases: ['Daniil Bessonov'],
    kind: 'official',
    side: 'Russia',
    speaksFor: 'dpr-administration',
    description: 'Senior Russian-backed official in occupied Donetsk; posts on Telegram.',
  }),
  source('dpr-administration', {
    name: 'Russian-installed Donetsk administration',
    native: ru('Администрация ДНР'),
    kind: 'government',
    side: 'Russia',
  }),
  source('dpr-officials', {
    name: 'Local officials in occupied Donetsk (unnamed)',
    naming: 'unnamed',
    kind: 'official',
    side: 'Russia',
    speaksFor: 'dpr-administration',
    description: 'Cited by TASS without their names.',
  }),
  source('dpr-leadership-source', {
    name: 'Unnamed source close to the Donetsk leadership',
    naming: 'unnamed',
    kind: 'anonymous',
    side: 'Russia',
    description: 'Quoted by Reuters.',
  }),
  source('ru-mod', {
    name: 'Russian Ministry of Defence',
    native: ru('Министерство обороны РФ'),
    kind: 'military',
    side: 'Russia',
    description: 'Gives daily briefings.',
  }),
  source('tass', {
    name: 'TASS',
    native: ru('ТАСС'),
    kind: 'agency',
    side: 'Russia',
    description: 'Russian state news agency; here it passes on what others said.',
  }),
  source('girkin', {
    name: 'Igor Girkin (Strelkov)',
    native: ru('Игорь Гиркин'),
    aliases: ['Igor Strelkov'],
    kind: 'blogger',
    side: 'Russia',
    description: 'Nationalist commentator.',
  }),
  source('rybar', {
    name: 'Rybar',
    native: ru('Рыбарь'),
    kind: 'blogger',
    side: 'Russia',
    description: 'Military channel on Telegram.',
  }),
  source('rozhin', {
    name: 'Boris Rozhin (Colonelcassad)',
    native: ru('Борис Рожин'),
    aliases: ['Colonelcassad'],
    kind: 'blogger',
    side: 'Russia',
  }),
  source('readovka', {
    name: 'Readovka',
    native: ru('Readovka'),
    kind: 'blogger',
    side: 'Russia',
    description: 'News channel on Telegram.',
  }),
  source('ru-bloggers', {
    name: 'Russian bloggers (as a group)',
    naming: 'collective',
    kind: 'blogger',
    side: 'Russia',
    description: 'A label that outlets use for several; its members are not named.',
  }),
  source('solovyov', {
    name: 'Vladimir Solovyov',
    native: ru('Владимир Соловьёв'),
    kind: 'presenter',
    side: 'Russia',
    description: 'Presenter on state television; posts on Telegram.',
  }),
  source('azarov', {
    name: 'Dmitry Azarov',
    native: ru('Дмитрий Азаров'),
    kind: 'official',
    side: 'Russia',
    description: 'Governor of the Samara region.',
  }),
  source('putin', {
    name: 'Vladimir Putin',
    native: ru('Владимир Путин'),
    kind: 'official',
    side: 'Russia',
    description: 'President of Russia.',
  }),
];

const noSide: readonly Source[] = [
  source('bbc', { name: 'BBC News', kind: 'media', side: 'none' }),
  source('bbc-russian', {
    name: 'BBC News Russian',
    native: ru('Русская служба Би-би-си'),
    kind: 'media',
    side: 'none',
    speaksFor: 'bbc',
    description: 'Counts, with volunteers, the dead whose names are known.',
  }),
  source('reuters', { name: 'Reuters', kind: 'agency', side: 'none' }),
  source('news18', {
    name: 'News18',
    kind: 'media',
    side: 'none',
    description: 'Indian outlet; its article of 2 January 2023 is the one that this record starts from.',
  }),
  source('uk-mod', {
    name: 'UK Ministry of Defence',
    kind: 'government',
    side: 'none',
    description: 'Gives a daily intelligence update.',
  }),
  source('abcnyheter', { name: 'ABC Nyheter', kind: 'media', side: 'none', description: 'Norwegian outlet.' }),
  source('euronews-it', { name: 'Euronews (Italian)', kind: 'media', side: 'none' }),
];

export const sources = byId([...ukraine, ...russia, ...noSide]);
