import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** What is in a language that is not read, and a few words that all languages share. */
export const OTHER_LANGUAGES = phraseRows(`
killed ¦ au moins 30 morts ¦ not read
killed ¦ mehr als 30 Tote ¦ not read
killed ¦ über 30 Menschen getötet ¦ not read
killed ¦ 30 Personen ¦ not read
killed ¦ circa 30 morti ¦ not read
killed ¦ almeno 30 vittime ¦ not read
killed ¦ ponad 30 zabitych ¦ not read
killed ¦ do 30 osób ¦ not read
killed ¦ en az 30 ölü ¦ not read
killed ¦ 30 kişi öldü ¦ not read
killed ¦ cel puțin 30 de morți ¦ not read
killed ¦ nejméně 30 mrtvých ¦ not read
killed ¦ no menos de 30 ¦ not read
killed ¦ pelo menos 30 mortos ¦ not read
killed ¦ minst 30 döda ¦ not read
killed ¦ meer dan 30 doden ¦ not read
killed ¦ over 30 doden ¦ not read
killed ¦ próximo de 30 ¦ not read
killed ¦ hasta 30 personas ¦ not read
killed ¦ 30 a 40 muertos ¦ not read
killed ¦ entre 30 y 40 ¦ not read
killed ¦ zwischen 30 und 40 ¦ not read
killed ¦ od 30 do 40 ¦ not read
killed ¦ 300 morts, dont 30 enfants ¦ not read
killed ¦ повече от 30 убити ¦ not read
killed ¦ најмање 30 мртвих ¦ not read
killed ¦ больш за 30 забітых ¦ not read
killed ¦ не мање од 30 ¦ not read
killed ¦ около 30 загинали ¦ not read
killed ¦ до 30 души ¦ not read
killed ¦ 30 minimum ¦ at least 30 / not read
killed ¦ 30 millones ¦ not read
killed ¦ 30 mille ¦ not read
killed ¦ zéro mort ¦ not read
killed ¦ no hay muertos ¦ not read
killed ¦ nessun morto ¦ not read
killed ¦ keine Toten ¦ not read
killed ¦ 30 de victime ¦ not read
killed ¦ dix morts ¦ not read
killed ¦ six morts ¦ not read
killed ¦ sept morts ¦ not read
killed ¦ 2 millions de morts ¦ not read
euros ¦ 1,2 Mrd. Euro ¦ not read
euros ¦ 12 millions d’euros ¦ not read
euros ¦ 12 Millionen Euro ¦ not read
euros ¦ 12 milioni di euro ¦ not read
yes-no ¦ sí ¦ not read
yes-no ¦ no es verdad ¦ not read
yes-no ¦ nein ¦ not read
yes-no ¦ oui ¦ not read
yes-no ¦ tak ¦ not read
yes-no ¦ no, no es cierto ¦ not read
yes-no ¦ не е вярно ¦ not read
yes-no ¦ да, вярно е ¦ not read
yes-no ¦ ne ¦ not read
`);
