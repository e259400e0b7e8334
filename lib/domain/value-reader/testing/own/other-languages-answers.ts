import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** Sums and answers in many languages that are not read. */
export const ANSWERS_OTHER_LANGUAGES = phraseRows(`
euros ¦ 100 mil personas ¦ not read
euros ¦ 2 Millionen ¦ not read
euros ¦ 1,5 Mio ¦ not read
euros ¦ 1,5 Mrd ¦ not read
euros ¦ 2 Mrd. Euro ¦ not read
euros ¦ 2 milliards d'euros ¦ not read
euros ¦ 2 milliards ¦ not read
euros ¦ 2 miliardi di euro ¦ not read
euros ¦ 2 mld euro ¦ not read
euros ¦ 2 Mio. EUR ¦ not read
euros ¦ 2 mil millones de euros ¦ not read
euros ¦ 2 millones de euros ¦ not read
euros ¦ 2 milhões de euros ¦ not read
euros ¦ 2 miljoen euro ¦ not read
euros ¦ 2 milionów euro ¦ not read
euros ¦ 2 milióny eur ¦ not read
euros ¦ 2 milyon euro ¦ not read
euros ¦ 2 milioane de euro ¦ not read
euros ¦ 2 miljoner euro ¦ not read
euros ¦ 2 mil. eur ¦ not read
euros ¦ environ 2 M€ ¦ not read
euros ¦ 2 tis. eur ¦ not read
euros ¦ pérdidas de 2 millones de euros ¦ not read
euros ¦ dommages de 2 millions d'euros ¦ not read
euros ¦ danni per 2 milioni di euro ¦ not read
euros ¦ Schaden von 2 Millionen Euro ¦ not read
yes-no ¦ non ¦ not read
yes-no ¦ ja ¦ not read
yes-no ¦ nie ¦ not read
yes-no ¦ evet ¦ not read
yes-no ¦ hayır ¦ not read
yes-no ¦ da ¦ not read
yes-no ¦ nu ¦ not read
yes-no ¦ nej ¦ not read
yes-no ¦ sim ¦ not read
yes-no ¦ não ¦ not read
yes-no ¦ si ¦ not read
yes-no ¦ ano ¦ not read
yes-no ¦ не ¦ not read
yes-no ¦ є ¦ not read
yes-no ¦ falso ¦ not read
yes-no ¦ vero ¦ not read
yes-no ¦ faux ¦ not read
yes-no ¦ vrai ¦ not read
yes-no ¦ verdadero ¦ not read
yes-no ¦ cierto ¦ not read
yes-no ¦ no es cierto ¦ not read
yes-no ¦ non è vero ¦ not read
yes-no ¦ c'est vrai ¦ not read
yes-no ¦ das stimmt ¦ not read
yes-no ¦ it is falso ¦ not read
yes-no ¦ 正しい ¦ not read
yes-no ¦ نعم ¦ not read
yes-no ¦ לא ¦ not read
yes-no ¦ confirmado ¦ not read
yes-no ¦ nie, to nieprawda ¦ not read
yes-no ¦ no, es falso ¦ not read
yes-no ¦ no, non è vero ¦ not read
yes-no ¦ да, истина е ¦ not read
yes-no ¦ так, гэта праўда ¦ not read
yes-no ¦ не, гэта няпраўда ¦ not read
yes-no ¦ да, то је тачно ¦ not read
`);
