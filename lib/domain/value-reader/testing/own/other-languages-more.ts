import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** Short forms of counts in many languages that are not read, as they stand in cells and lists. */
export const MORE_OTHER_LANGUAGES = phraseRows(`
killed ¦ al menos 30 muertos ¦ not read
killed ¦ murieron 30 personas ¦ not read
killed ¦ 30 soldados muertos ¦ not read
killed ¦ más de 30 víctimas mortales ¦ not read
killed ¦ cerca de 400 militares rusos ¦ not read
killed ¦ unos 400 soldados ¦ not read
killed ¦ 30 fallecidos ¦ not read
killed ¦ una docena de muertos ¦ not read
killed ¦ decenas de muertos ¦ not read
killed ¦ 30 civiles ¦ not read
killed ¦ total: 30 muertos ¦ not read
killed ¦ no hubo muertos ¦ not read
killed ¦ ningún muerto ¦ not read
killed ¦ subió a 37 ¦ not read
killed ¦ entre 60 y 100 ¦ not read
killed ¦ 400 mil ¦ not read
killed ¦ 4 millones ¦ not read
killed ¦ dos o tres ¦ not read
killed ¦ mais de 30 vítimas ¦ not read
killed ¦ 30 soldados ¦ not read
killed ¦ nenhum morto ¦ not read
killed ¦ cerca de 30 ¦ not read
killed ¦ até 30 ¦ not read
killed ¦ 30 pessoas ¦ not read
killed ¦ 30 soldats tués ¦ not read
killed ¦ près de 400 soldats ¦ not read
killed ¦ une dizaine de morts ¦ not read
killed ¦ 30 personnes ¦ not read
killed ¦ aucun mort ¦ not read
killed ¦ plus de 400 ¦ not read
killed ¦ moins de 30 ¦ not read
killed ¦ environ 30 ¦ not read
killed ¦ entre 30 et 40 ¦ not read
killed ¦ 30 à 40 morts ¦ not read
killed ¦ 30 civils ¦ not read
killed ¦ 30 militaires ¦ not read
killed ¦ deux morts ¦ not read
killed ¦ une victime ¦ not read
killed ¦ un mort ¦ not read
killed ¦ almeno 30 morti ¦ not read
killed ¦ 30 soldati ¦ not read
killed ¦ 30 persone uccise ¦ not read
killed ¦ circa 400 soldati ¦ not read
killed ¦ più di 30 ¦ not read
killed ¦ nessuna vittima ¦ not read
killed ¦ una decina di morti ¦ not read
killed ¦ 30 o 40 ¦ not read
killed ¦ 30 civili ¦ not read
killed ¦ mindestens 30 Tote ¦ not read
killed ¦ 30 Soldaten ¦ not read
killed ¦ 30 Tote ¦ not read
killed ¦ 30 Menschen starben ¦ not read
killed ¦ rund 400 Soldaten ¦ not read
killed ¦ über 30 ¦ not read
killed ¦ fast 30 Tote ¦ not read
killed ¦ fast 30 ¦ not read
killed ¦ dutzende Tote ¦ not read
killed ¦ 30 Zivilisten ¦ not read
killed ¦ etwa 30 ¦ not read
killed ¦ bis zu 30 ¦ not read
killed ¦ bis 30 ¦ not read
killed ¦ unter 30 ¦ not read
killed ¦ 30 bis 40 ¦ not read
killed ¦ 30 oder 40 ¦ not read
killed ¦ zwei Tote ¦ not read
killed ¦ eine Person ¦ not read
killed ¦ 30 doden ¦ not read
killed ¦ ten minste 30 doden ¦ not read
killed ¦ meer dan 30 ¦ not read
killed ¦ minder dan 30 ¦ not read
killed ¦ ongeveer 30 ¦ not read
killed ¦ 30 burgers ¦ not read
killed ¦ twee doden ¦ not read
killed ¦ 30 soldaten ¦ not read
killed ¦ geen doden ¦ not read
killed ¦ co najmniej 30 zabitych ¦ not read
killed ¦ 30 żołnierzy ¦ not read
killed ¦ około 30 ¦ not read
killed ¦ ponad 30 ¦ not read
killed ¦ do 30 ¦ not read
killed ¦ 30 osób ¦ not read
killed ¦ nikt nie zginął ¦ not read
killed ¦ dziesiątki zabitych ¦ not read
killed ¦ asi 30 ¦ not read
killed ¦ přes 30 ¦ not read
killed ¦ 30 vojáků ¦ not read
killed ¦ 30 asker öldü ¦ not read
killed ¦ yaklaşık 30 ¦ not read
killed ¦ 30'dan fazla ¦ not read
killed ¦ 30 kişi ¦ not read
killed ¦ 30 ölü ¦ not read
killed ¦ 30 de soldați ¦ not read
killed ¦ peste 30 ¦ not read
killed ¦ circa 30 de persoane ¦ not read
killed ¦ 30 soldater ¦ not read
killed ¦ omkring 30 ¦ not read
killed ¦ 30 personer ¦ not read
killed ¦ över 30 ¦ not read
killed ¦ najmanje 30 mrtvih ¦ not read
killed ¦ oko 30 ¦ not read
killed ¦ više od 30 ¦ not read
killed ¦ 30 vojnika ¦ not read
killed ¦ legalább 30 halott ¦ not read
killed ¦ körülbelül 30 ¦ not read
killed ¦ 30 katona ¦ not read
killed ¦ ainakin 30 kuollutta ¦ not read
killed ¦ noin 30 ¦ not read
killed ¦ 30 sotilasta ¦ not read
killed ¦ vähintään 30 ¦ not read
killed ¦ tối thiểu 30 người ¦ not read
killed ¦ ít nhất 30 ¦ not read
killed ¦ 30 orang tewas ¦ not read
killed ¦ sedikitnya 30 ¦ not read
killed ¦ lebih dari 30 ¦ not read
killed ¦ πάνω από 30 νεκροί ¦ not read
killed ¦ 30 νεκροί ¦ not read
killed ¦ 400 قتيل ¦ not read
killed ¦ قتل ٤٠٠ ¦ not read
killed ¦ 至少30人死亡 ¦ not read
killed ¦ 30人死亡 ¦ not read
killed ¦ 30 人 ¦ not read
killed ¦ 30名 ¦ not read
killed ¦ 少なくとも30人 ¦ not read
killed ¦ 30명 사망 ¦ not read
killed ¦ 30 मृत ¦ not read
killed ¦ כ-30 הרוגים ¦ not read
killed ¦ 30 הרוגים ¦ not read
killed ¦ повече от 30 загинали ¦ not read
killed ¦ над 30 жертви ¦ not read
killed ¦ 30 жертви ¦ not read
killed ¦ 30 души ¦ not read
killed ¦ поне 30 ¦ not read
killed ¦ 30 войници ¦ not read
killed ¦ двама загинали ¦ not read
killed ¦ най-малко 30 ¦ not read
killed ¦ највише 30 ¦ not read
killed ¦ више од 30 ¦ not read
killed ¦ око 30 ¦ not read
killed ¦ 30 погинулих ¦ not read
killed ¦ 30 војника ¦ not read
killed ¦ најмалку 30 ¦ not read
killed ¦ околу 30 загинати ¦ not read
killed ¦ повеќе од 30 ¦ not read
killed ¦ не помалку од 30 лица ¦ not read
killed ¦ каля 30 ¦ not read
killed ¦ больш за 30 ¦ not read
killed ¦ не менш за 30 ¦ not read
killed ¦ 30 чалавек ¦ not read
killed ¦ загінула 30 чалавек ¦ not read
killed ¦ загінулі 30 ¦ not read
killed ¦ 30 салдат ¦ not read
killed ¦ 30 ахвяр ¦ not read
killed ¦ да 30 ¦ not read
killed ¦ кем дегенде 30 ¦ not read
killed ¦ 30 адам қаза тапты ¦ not read
killed ¦ 30 киши ¦ not read
killed ¦ камида 30 ¦ not read
killed ¦ таҳминан 30 ¦ not read
killed ¦ 30 хүн ¦ not read
killed ¦ дор хаяж 30 ¦ not read
killed ¦ 30 victimas ¦ not read
killed ¦ 30 martiri ¦ not read
killed ¦ 30 morts (dead) ¦ not read
killed ¦ mort de 30 soldats ¦ not read
killed ¦ approx. 30 Personen ¦ not read
killed ¦ max. 30 Personen ¦ not read
killed ¦ min. 30 Tote ¦ not read
killed ¦ ca. 30 Tote ¦ not read
killed ¦ ca. 30 döda ¦ not read
killed ¦ circa 30 Soldaten ¦ not read
killed ¦ 30 Mann ¦ not read
killed ¦ 30 man ¦ not read
killed ¦ 30 mænd ¦ not read
killed ¦ 30 sivile ¦ not read
killed ¦ 30 drept ¦ not read
killed ¦ minst 30 drept ¦ not read
killed ¦ 30 killed und 20 verletzt ¦ not read
`);
