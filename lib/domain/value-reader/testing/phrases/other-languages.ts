import { phraseRows } from '@/lib/domain/value-reader/testing/phrase-rows';

/** Phrases in Spanish, German, French, Polish, Arabic and Turkish, which are not read. Only what every language writes alike may be. */
export const PHRASES_OTHER = phraseRows(`
# Spanish, killed
killed ¦ al menos 400 muertos ¦ not read
killed ¦ más de 60 fallecidos ¦ not read
killed ¦ menos de 30 muertos ¦ not read
killed ¦ unos 45 muertos ¦ not read
killed ¦ once muertos en el ataque ¦ not read
killed ¦ mil muertos, según el ministerio ¦ not read
killed ¦ cerca de 200 víctimas mortales ¦ not read
killed ¦ son 17 los fallecidos ¦ not read
killed ¦ un total de 89 militares murieron ¦ not read
killed ¦ total de muertos: 12 ¦ not read
killed ¦ entre 60 y 100 muertos ¦ not read
killed ¦ hasta 26 fallecidos ¦ not read
killed ¦ no hay muertos ¦ not read
killed ¦ no menos de 8 ¦ not read
killed ¦ una docena de muertos ¦ not read
killed ¦ 30 total ¦ 30 / not read
# Spanish, wounded
wounded ¦ 30 heridos ¦ not read
wounded ¦ 2 mil 300 heridos ¦ not read
wounded ¦ decenas de heridos ¦ not read
wounded ¦ es de 14 el número de heridos ¦ not read
wounded ¦ doce heridos, dos de ellos graves ¦ not read
wounded ¦ casi 300 lesionados ¦ not read
wounded ¦ 12 muertos y 30 heridos ¦ not read
wounded ¦ ningún herido ¦ not read
# Spanish, measures
number ¦ -12.5 ¦ -12.5 / not read
number ¦ a 14 km de la ciudad ¦ not read
number ¦ 2,5 millones ¦ not read
number ¦ menos 4 grados ¦ not read
number ¦ un 40 por ciento ¦ not read
euros ¦ unos 1.200 euros ¦ not read
euros ¦ más de 3 millones de euros ¦ not read
# Spanish, times
time ¦ el 3 de marzo de 2023 ¦ not read
time ¦ 3 de marzo de 2023 a las 14:15 ¦ not read
time ¦ a las 5 de la tarde del 1 de mayo de 2022 ¦ not read
time ¦ 2 de abril de 2022 ¦ not read
time ¦ en septiembre de 2022 ¦ not read
time ¦ al mediodía del 3 de marzo de 2023 ¦ not read
time ¦ desde el 24 de febrero de 2022 ¦ not read
time ¦ hasta el 15 de junio de 2023 ¦ not read
time ¦ entre las 04:00 y las 05:00 del 3 de marzo de 2023 ¦ not read ¦ Europe/Kyiv
time ¦ ayer por la noche ¦ not read ¦ said 2023-03-05
time ¦ el martes pasado ¦ not read ¦ said 2023-03-05
time ¦ la madrugada del 1 de enero de 2023 ¦ not read ¦ Europe/Kyiv
time ¦ 2023-03-03 a las 14:15 ¦ not read ¦ Europe/Kyiv
time ¦ hacia las 14:15 del 2023-03-03 ¦ not read
time ¦ antes de 2023 ¦ not read
time ¦ 03/03/2023, 14:15 horas ¦ not read
time ¦ el 9 de agosto a las 15:00 ¦ not read ¦ said 2022-08-10, Europe/Kyiv
time ¦ a la 1:30 a. m. del 3 de marzo de 2023 ¦ not read
time ¦ 2023-03-03 ¦ 2023-03-03 / not read
time ¦ 2023-03-03 14:15 ¦ 2023-03-03T14:15 / not read
# Spanish, yes or no
yes-no ¦ sí ¦ not read
yes-no ¦ no se sabe ¦ not read
yes-no ¦ no lo descarta el ministerio ¦ not read
# German, killed
killed ¦ mindestens 400 Tote ¦ not read
killed ¦ mehr als 60 Menschen starben ¦ not read
killed ¦ weniger als 30 Tote ¦ not read
killed ¦ rund 45 Todesopfer ¦ not read
killed ¦ elf Tote bei dem Angriff ¦ not read
killed ¦ die Zahl der Toten: 17 ¦ not read
killed ¦ die 30 Toten wurden geborgen ¦ not read
killed ¦ hat 12 Menschen getötet ¦ not read
killed ¦ man zählt 26 Tote ¦ not read
killed ¦ bis zu 89 Gefallene ¦ not read
killed ¦ keine Toten ¦ not read
killed ¦ ein Dutzend Tote ¦ not read
killed ¦ zwischen 60 und 100 Toten ¦ not read
killed ¦ minimum 8 Tote ¦ not read
killed ¦ total 14 Tote ¦ not read
killed ¦ null Tote ¦ not read
killed ¦ 30 in total ¦ 30 / not read
killed ¦ 47 ¦ 47 / not read
# German, wounded
wounded ¦ 30 Verletzte ¦ not read
wounded ¦ an die 50 Verwundete ¦ not read
wounded ¦ über 100 Verletzte ¦ not read
wounded ¦ Dutzende Verletzte ¦ not read
wounded ¦ 12 Tote und 30 Verletzte ¦ not read
wounded ¦ es war von 16 Verletzten die Rede ¦ not read
wounded ¦ knapp 300 Verletzte ¦ not read
# German, measures
number ¦ -3.2 % ¦ -3.2, % / not read
number ¦ 12,5 Grad ¦ not read
number ¦ minus 4 Grad ¦ not read
number ¦ 2,5 Millionen ¦ not read
number ¦ etwa 14 km entfernt ¦ not read
euros ¦ rund 3 Mio. Euro ¦ not read
euros ¦ 1.200 Euro Schaden ¦ not read
# German, times
time ¦ am 3. März 2023 ¦ not read
time ¦ am 5. Mai 2022 ¦ not read
time ¦ am 3. April 2023 um 14 Uhr ¦ not read ¦ Europe/Kyiv
time ¦ um 14 Uhr am 3.3.2023 ¦ not read
time ¦ seit dem 24. Februar 2022 ¦ not read
time ¦ seit 2022 ¦ not read
time ¦ bis September 2022 ¦ not read
time ¦ im August 2022 ¦ not read
time ¦ vor dem 1. November 2022 ¦ not read
time ¦ 2023-03-03, 14:15 Uhr ¦ not read ¦ Europe/Kyiv
time ¦ 03.03.2023, 14.15 Uhr ¦ not read
time ¦ gestern um 14:15 ¦ not read ¦ said 2023-03-05
time ¦ heute Morgen um 6 ¦ not read ¦ said 2023-03-05
time ¦ in der Nacht zum 3. März 2023 ¦ not read
time ¦ zwischen 4 und 5 Uhr am 3. April 2023 ¦ not read
time ¦ vom 22. bis 24. Februar 2022 ¦ not read
time ¦ nach dem 2023-03-03 ¦ not read
time ¦ um 5 am 3. Mai 2023 ¦ not read ¦ Europe/Kyiv
time ¦ letzten Dienstag ¦ not read ¦ said 2023-03-05
time ¦ 2022-12-31 23:59 ¦ 2022-12-31T23:59 / not read
# German, yes or no
yes-no ¦ ja ¦ not read
yes-no ¦ nein, das war so nicht ¦ not read
yes-no ¦ unklar, so die Polizei ¦ not read
# French, killed
killed ¦ au moins 400 morts ¦ not read
killed ¦ plus de 30 ¦ not read
killed ¦ moins de 60 tués ¦ not read
killed ¦ six morts ¦ not read
killed ¦ dix soldats tués ¦ not read
killed ¦ sept morts dans l'attaque ¦ not read
killed ¦ environ 45 morts ¦ not read
killed ¦ on compte 17 morts ¦ not read
killed ¦ mort de 12 civils ¦ not read
killed ¦ cent morts ¦ not read
killed ¦ pas moins de 8 morts ¦ not read
killed ¦ sans faire de morts ¦ not read
killed ¦ aucun mort ¦ not read
killed ¦ jusqu'à 26 tués ¦ not read
killed ¦ une dizaine de morts ¦ not read
killed ¦ entre 60 et 100 morts ¦ not read
killed ¦ total : 14 décès ¦ not read
killed ¦ attaque à main armée, 2 morts ¦ not read
# French, wounded
wounded ¦ 30 blessés ¦ not read
wounded ¦ plus d'une centaine de blessés ¦ not read
wounded ¦ une trentaine de blessés ¦ not read
wounded ¦ 12 morts et 30 blessés ¦ not read
wounded ¦ 2 blessés sur 14 ¦ not read
wounded ¦ minimum 20 blessés ¦ not read
wounded ¦ 112 ¦ 112 / not read
# French, measures
number ¦ +6 ¦ 6 / not read
number ¦ 85 % ¦ 85, % / not read
number ¦ 2,5 millions d'habitants ¦ not read
number ¦ moins 4 degrés ¦ not read
number ¦ sur 14 km ¦ not read
euros ¦ plus de 3 millions d'euros ¦ not read
euros ¦ 1 200 euros d'amende ¦ not read
# French, times
time ¦ le 3 mars 2023 ¦ not read
time ¦ 3 mars 2023 à 14h15 ¦ not read ¦ Europe/Kyiv
time ¦ mars 2022 ¦ not read
time ¦ 1er avril 2022 ¦ not read
time ¦ en septembre 2022 ¦ not read
time ¦ le 2 sept. 2022 à 9 h ¦ not read
time ¦ depuis le 24 février 2022 ¦ not read
time ¦ avant le 15 juin 2023 ¦ not read
time ¦ jusqu'au 2023-03-03 ¦ not read
time ¦ vers 14:15 le 2023-03-03 ¦ not read ¦ Europe/Kyiv
time ¦ 2023-03-03 à 14:15 ¦ not read
time ¦ hier soir ¦ not read ¦ said 2023-03-05
time ¦ mardi dernier ¦ not read ¦ said 2023-03-05
time ¦ à midi le 3 mars 2023 ¦ not read
time ¦ dans la nuit du 2 au 3 mars 2023 ¦ not read
time ¦ entre 4 h et 5 h, le 3 mars 2023 ¦ not read
time ¦ du 22 au 24 mars 2022 ¦ not read
time ¦ le 6 mai à 5 heures du matin ¦ not read ¦ said 2022-05-07
time ¦ le 12 juillet 2022 ¦ not read
time ¦ 2021-11-24 02:30 ¦ 2021-11-24T02:30 / not read
# French, yes or no
yes-no ¦ oui ¦ not read
yes-no ¦ non, pas de victimes ¦ not read
yes-no ¦ on ne sait pas ¦ not read
# Polish, killed
killed ¦ ponad 30 ¦ not read
killed ¦ co najmniej 400 ofiar ¦ not read
killed ¦ mniej niż 60 zabitych ¦ not read
killed ¦ około 45 zabitych ¦ not read
killed ¦ do 26 zabitych ¦ not read
killed ¦ od 60 do 100 zabitych ¦ not read
killed ¦ ten ostrzał zabił cztery osoby ¦ not read
killed ¦ ten atak: 12 ofiar ¦ not read
killed ¦ sto osób zginęło ¦ not read
killed ¦ brak ofiar ¦ not read
killed ¦ nikt nie zginął ¦ not read
killed ¦ w sumie 30 zabitych ¦ not read
killed ¦ minimum 8 ofiar ¦ not read
killed ¦ tuzin zabitych ¦ not read
killed ¦ prawie 200 zabitych ¦ not read
killed ¦ zginęło 89 żołnierzy ¦ not read
killed ¦ on i 3 inni zginęli ¦ not read
# Polish, wounded
wounded ¦ 30 rannych ¦ not read
wounded ¦ ponad 100 osób rannych ¦ not read
wounded ¦ kilkudziesięciu rannych ¦ not read
wounded ¦ 12 zabitych i 30 rannych ¦ not read
wounded ¦ rannych: 16 ¦ not read
wounded ¦ do szpitala trafiło 14 osób ¦ not read
wounded ¦ ani jednego rannego ¦ not read
wounded ¦ 9 ¦ 9 / not read
# Polish, measures
number ¦ 7 km ¦ 7, km / not read
number ¦ minus 4 stopnie ¦ not read
number ¦ 2,5 miliona ¦ not read
number ¦ około 14 km od miasta ¦ not read
number ¦ 40 procent ¦ not read
euros ¦ ok. 3 mln euro ¦ not read
euros ¦ 1200 euro grzywny ¦ not read
# Polish, times
time ¦ 3 marca 2023 roku ¦ not read
time ¦ 3 marca 2023 o 14:15 ¦ not read ¦ Europe/Kyiv
time ¦ o godz. 14:15 w dniu 2023-03-03 ¦ not read
time ¦ 1 maja 2022 o 5 rano ¦ not read
time ¦ w kwietniu 2022 ¦ not read
time ¦ we wrześniu 2022 r. ¦ not read
time ¦ od 24 lutego 2022 ¦ not read
time ¦ do 15 czerwca 2023 ¦ not read
time ¦ przed 3 marca 2023 ¦ not read
time ¦ po 2023-03-03 ¦ not read
time ¦ między 4:00 a 5:00, 3 marca 2023 ¦ not read
time ¦ wczoraj o 14:15 ¦ not read ¦ said 2023-03-05
time ¦ we wtorek ¦ not read ¦ said 2023-03-05
time ¦ w nocy z 2 na 3 marca 2023 ¦ not read
time ¦ 2023-03-03, godz. 14:15 ¦ not read ¦ Europe/Kyiv
time ¦ w południe 3 marca 2023 ¦ not read
time ¦ 15 listopada o 15:40 ¦ not read ¦ said 2022-11-16
time ¦ ten sam dzień, 2023-03-03 ¦ not read
time ¦ 22-24 lutego 2022 ¦ not read
time ¦ 2022-11-15 15:40 ¦ 2022-11-15T15:40 / not read
# Polish, yes or no
yes-no ¦ tak ¦ not read
yes-no ¦ no tak ¦ not read
yes-no ¦ nie wiadomo ¦ not read
# Arabic, killed
killed ¦ ما لا يقل عن 400 قتيل ¦ not read
killed ¦ أكثر من 60 قتيلا ¦ not read
killed ¦ أقل من 30 قتيلا ¦ not read
killed ¦ نحو 45 قتيلا ¦ not read
killed ¦ مقتل 12 شخصا ¦ not read
killed ¦ مقتل ١٧ شخصا ¦ not read
killed ¦ قتيلان ¦ not read
killed ¦ لا قتلى ¦ not read
killed ¦ لم يقتل أحد ¦ not read
killed ¦ ما بين 60 و100 قتيل ¦ not read
killed ¦ ما يصل إلى 26 قتيلا ¦ not read
killed ¦ عشرات القتلى ¦ not read
killed ¦ ألف قتيل ¦ not read
killed ¦ الحصيلة 89 قتيلا ¦ not read
killed ¦ ثلاثة قتلى ¦ not read
killed ¦ ارتفع عدد القتلى إلى 41 ¦ not read
killed ¦ ٣٠ ¦ 30 / not read
# Arabic, wounded
wounded ¦ 30 جريحا ¦ not read
wounded ¦ أكثر من 100 جريح ¦ not read
wounded ¦ إصابة 16 شخصا ¦ not read
wounded ¦ 12 قتيلا و30 جريحا ¦ not read
wounded ¦ إصابة ٢٠ مدنيا ¦ not read
wounded ¦ لا إصابات ¦ not read
wounded ¦ جريحان ¦ not read
wounded ¦ 250 ¦ 250 / not read
# Arabic, measures
number ¦ -4 ¦ -4 / not read
number ¦ 2.5 مليون ¦ not read
number ¦ 40 بالمئة ¦ not read
number ¦ على بعد 14 كم ¦ not read
number ¦ 12.5 درجة ¦ not read
euros ¦ 3 ملايين يورو ¦ not read
euros ¦ 1200 يورو ¦ not read
# Arabic, times
time ¦ 3 مارس 2023 ¦ not read
time ¦ في 3 مارس 2023 الساعة 14:15 ¦ not read ¦ Europe/Kyiv
time ¦ 3 آذار 2023 ¦ not read
time ¦ الساعة الخامسة مساء 1 مايو 2022 ¦ not read
time ¦ في أبريل 2022 ¦ not read
time ¦ سبتمبر 2022 ¦ not read
time ¦ منذ 24 فبراير 2022 ¦ not read
time ¦ حتى 15 يونيو 2023 ¦ not read
time ¦ قبل 3 مارس 2023 ¦ not read
time ¦ بعد 2023-03-03 ¦ not read
time ¦ 2023-03-03 الساعة 14:15 ¦ not read ¦ Europe/Kyiv
time ¦ الساعة 04:17 من فجر 2023-02-06 ¦ not read
time ¦ أمس الساعة 14:15 ¦ not read ¦ said 2023-03-05
time ¦ يوم الثلاثاء الماضي ¦ not read ¦ said 2023-03-05
time ¦ بين 04:00 و05:00 يوم 3 مارس 2023 ¦ not read
time ¦ ليلة 2 مارس 2023 ¦ not read
time ¦ ٣ مارس ٢٠٢٣ ¦ not read
time ¦ من 22 إلى 24 فبراير 2022 ¦ not read
time ¦ ظهر 3 مارس 2023 ¦ not read
time ¦ 03/03/2023 صباحا ¦ not read
time ¦ 2023-02-06 04:17 ¦ 2023-02-06T04:17 / not read
# Arabic, yes or no
yes-no ¦ نعم ¦ not read
yes-no ¦ لا ¦ not read
yes-no ¦ لم يؤكد ذلك ¦ not read
# Turkish, killed
killed ¦ en az 400 ölü ¦ not read
killed ¦ 30'dan fazla ölü ¦ not read
killed ¦ 60'tan az ölü ¦ not read
killed ¦ yaklaşık 45 ölü ¦ not read
killed ¦ on ölü ¦ not read
killed ¦ on iki kişi öldü ¦ not read
killed ¦ on dört can kaybı ¦ not read
killed ¦ bin kişi öldü ¦ not read
killed ¦ 3 bin ölü ¦ not read
killed ¦ ölü yok ¦ not read
killed ¦ kimse ölmedi ¦ not read
killed ¦ 60 ile 100 arası ölü ¦ not read
killed ¦ 200'e yakın ölü ¦ not read
killed ¦ en fazla 26 ölü ¦ not read
killed ¦ toplam 30 ölü ¦ not read
killed ¦ 17 kişi hayatını kaybetti ¦ not read
killed ¦ onlarca ölü ¦ not read
killed ¦ bir düzine ölü ¦ not read
# Turkish, wounded
wounded ¦ 30 yaralı ¦ not read
wounded ¦ 2 bin 300 yaralı ¦ not read
wounded ¦ 100'ün üzerinde yaralı ¦ not read
wounded ¦ on beş yaralı ¦ not read
wounded ¦ yüzlerce yaralı ¦ not read
wounded ¦ 12 ölü, 30 yaralı ¦ not read
wounded ¦ 14 kişi yaralandı ¦ not read
wounded ¦ yaralı yok ¦ not read
# Turkish, measures
number ¦ %40 ¦ 40, % / not read
number ¦ 12 km ¦ 12, km / not read
number ¦ eksi 4 derece ¦ not read
number ¦ 2,5 milyon ¦ not read
number ¦ 14 km uzakta ¦ not read
euros ¦ 3 milyon euro ¦ not read
euros ¦ 1.200 avro para cezası ¦ not read
# Turkish, times
time ¦ 3 Mart 2023 ¦ not read
time ¦ 3 Mart 2023 saat 14:15 ¦ not read ¦ Europe/Kyiv
time ¦ 1 Mayıs 2022 saat 17.00 ¦ not read
time ¦ 6 Şubat 2023, 04:17 ¦ not read
time ¦ Nisan 2022'de ¦ not read
time ¦ Eylül 2022 ¦ not read
time ¦ 24 Şubat 2022'den beri ¦ not read
time ¦ 15 Haziran 2023'e kadar ¦ not read
time ¦ 3 Mart 2023'ten önce ¦ not read
time ¦ 2023-03-03'ten sonra ¦ not read
time ¦ 2023-03-03 saat 14:15 ¦ not read ¦ Europe/Kyiv
time ¦ 04:00 ile 05:00 arasında, 3 Mart 2023 ¦ not read
time ¦ dün 14:15'te ¦ not read ¦ said 2023-03-05
time ¦ geçen salı ¦ not read ¦ said 2023-03-05
time ¦ 3 Mart 2023 öğlen ¦ not read
time ¦ 2 Mart'ı 3 Mart'a bağlayan gece ¦ not read ¦ said 2023-03-05
time ¦ sabah 5'te, 3 Mart 2023 ¦ not read
time ¦ saat 13:24, 2023-02-06 ¦ not read
time ¦ 22-24 Ocak 2022 ¦ not read
time ¦ 2016-07-15 ¦ 2016-07-15 / not read
# Turkish, yes or no
yes-no ¦ evet ¦ not read
yes-no ¦ hayır ¦ not read
yes-no ¦ an itibarıyla belli değil ¦ not read
`);
