// Words whose point does not end a sentence, in lower case and without the point. Data for sentences.ts, which runs in a
// browser: no other file is imported here.

const each = (words: string): string[] => words.trim().split(/\s+/u);

/** Something always follows: a name behind a title, a figure behind "No.". */
export const LEADING: ReadonlySet<string> = new Set(
  each(`
    mr mrs ms mx messrs dr prof rev fr st ste sr hon gov sen rep pres amb gen lt maj col capt cpt cmdr cdr adm sgt cpl pvt
    brig insp supt det asst vs cf nos pp fig figs vol arts ca approx est
    ген полк подполк майор кап лейт серж мол ст ім вул просп пл обл смт с м н пп див напр рис акад проф доц гр п пор кв кап
    полковн адм бриг
    им ул пр пл пос пгт дер г д кап мл подп сержант контр-адм вице-адм см напр рис акад проф доц гр тов корп стр
    د أ م ص أ.د
  `),
);

/** They may end a sentence, and need not: what follows decides. */
export const EITHER: ReadonlySet<string> = new Set(
  each(`
    inc corp co ltd llc plc bros jr sr etc al dept univ assn mt ft jan feb mar apr jun jul aug sep sept oct nov dec
    mon tue tues wed thu thur thurs fri sat sun ave blvd rd
    р рр тис млн млрд трлн грн коп год хв сек ін т тп чол осіб ос ст січ лют бер квіт трав черв лип серп вер жовт листоп груд
    г гг тыс руб ч мин др проч пр чел янв февр мар апр июн июл авг сент окт нояб дек в вв э
    هـ ق.م ب.م إلخ الخ كم
  `),
);

/** Of these the point ends a sentence unless a figure or a small letter follows: "no" is also an answer. */
export const BEFORE_FIGURES: ReadonlySet<string> = new Set(
  each('no nos art p pp vol fig sec ч ст стор стр рис т п № ص'),
);

/** Words with which a sentence begins rather than goes on, so that "in the U.S. The army" is two. */
export const STARTERS: ReadonlySet<string> = new Set(
  each(`
    the a an in on at by for from with after before during since until when while where why how what who which if as although
    though because but and or so yet he she it they we i you his her its their our my your this that these those there here
    then now one some many most several all both each every no not nobody none another other according however meanwhile
    still also even only more less
    він вона воно вони ми ви я це той ця ці цей у в на за під після до від з із зі про але а і й та однак проте втім тим
    тоді там тут якщо коли хоча як за водночас також тепер потім раніше усі всі жоден
    он она оно они мы вы я это этот эта эти тот в во на за под после до от с со из о об про но а и однако впрочем тем тогда
    там тут если когда хотя как также теперь потом ранее все никто
    في من إلى على عن بعد قبل لكن ولكن كما هذا هذه ذلك تلك هو هي هم نحن أما إذا عندما وقال وقالت وأضاف وأضافت وفي ومن
  `),
);
