/** What a made-up document is written with. Of plain words each has one beside it that says the same. */
export type DocumentWords = {
  /** Sentences; a slot in braces is filled, all else is plain. */
  reports: readonly string[];
  asides: readonly string[];
  people: readonly string[];
  places: readonly string[];
  bodies: readonly string[];
  relations: readonly string[];
  counted: readonly string[];
  fates: readonly string[];
  days: readonly string[];
  not: string;
  /** Words that may come and go. */
  fillers: readonly string[];
  plain: readonly (readonly [string, string])[];
  /** Whether another word that says the same can be told from another name: not in a script without capitals. */
  hasCapitals: boolean;
  months: readonly string[];
};

const each = (words: string): string[] => words.trim().split(/\s*,\s*/);
const pairs = (words: string): [string, string][] =>
  each(words).map((pair) => {
    const [a = '', b = ''] = pair.split('/');
    return [a, b];
  });

export const ENGLISH: DocumentWords = {
  hasCapitals: true,
  reports: [
    '{person} said on {day} that {relation} {figure} {counted} were {fate} near {place} , where the {p} {p} stood',
    '{relation} {figure} {counted} were {fate} on {day} , {body} announced in {place} after a {p} {p}',
    '{body} did {not} confirm that {figure} {counted} had been brought to {place} by {day}',
    'The {p} {p} of {place} put the number at {relation} {figure} {counted} {fate} , and {person} did {not} answer',
    'On {day} {person} wrote from {place} : “ {relation} {figure} {counted} {fate} ” , a {p} {p} of the {p}',
  ],
  asides: [
    'the {p} {p} remained {p} while a {p} {p} came closer to the {p} {p}',
    'it was a {p} {p} of the {p} , and the {p} kept its {p} {p}',
    'the {p} and the {p} made a {p} {p} with every {p} {p} of that {p}',
  ],
  people: each(
    'Olexij Horbenko, Marta Vyshnia, Ivan Tarnovsky, Petro Zhuk, Olha Lis, Henrik Sand, Clara Moss, Igor Rebrov, Anton Belov, Denis Pushin, Vera Lind, Tom Hale, Ada Crane, Leo Frost',
  ),
  places: each(
    'Makiivka, Donetsk, Kherson, Quillhaven, Samara, Saratov, Bakhmut, Lyman, Izium, Kupiansk, Tokmak, Melitopol, Mostyn, Harwick',
  ),
  bodies: each(
    'the Ministry of Defence, the General Staff, the Regional Office, the Harbour Board, the Rescue Service, the City Council, the Red Crescent',
  ),
  relations: each('about, at least, more than, up to, fewer than, nearly, exactly'),
  counted: each('soldiers, recruits, passengers, workers, residents, sailors, miners, guards'),
  fates: each('killed, wounded, missing, evacuated, captured, rescued'),
  days: each('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday'),
  not: 'not',
  fillers: each('also, again, thus, now, then, later'),
  months: each('January, February, March, April, June, July, August, September, October, November, December'),
  plain: pairs(
    'large/big, long/lengthy, quiet/calm, narrow/tight, bright/shining, ancient/antique, empty/vacant, heavy/weighty, modern/recent, distant/remote, rapid/quick, careful/cautious, gloomy/dark, solid/firm, rough/coarse, simple/plain, wooden/timber, foggy/misty, rainy/wet, familiar/known, column/pillar, corridor/hallway, garden/orchard, harbour/port, meadow/pasture, shore/coast, forest/wood, workshop/studio, warehouse/depot, ceiling/roofing, staircase/steps, quarry/pit, chimney/flue, gallery/arcade, festival/feast, market/bazaar, journey/trip, meeting/gathering, letter/note, lecture/talk, painting/picture, machine/device, vehicle/carriage, engine/motor, signal/sign, orchestra/band, theatre/stage, museum/collection, valley/dale, hillside/slope, canal/waterway, cottage/cabin, kitchen/galley, lantern/lamp, curtain/drape, blanket/cover, basket/hamper, barrel/cask, ladder/rungs, bucket/pail, needle/pin, ribbon/tape, village/hamlet, stone/rock, copper/bronze, velvet/silk, thunder/storm, echo/resonance, shadow/shade, whisper/murmur',
  ),
};

export const UKRAINIAN: DocumentWords = {
  hasCapitals: true,
  reports: [
    '{person} заявив {day} , що {relation} {figure} {counted} {fate} поблизу міста {place} , де стояла {p} {p}',
    '{body} {not} підтвердило , що {figure} {counted} {fate} {day} в районі {place} через {p} {p}',
    '{relation} {figure} {counted} {fate} {day} , повідомило {body} після того як {p} {p} зникла',
    'У місті {place} {person} {not} відповів , чи {figure} {counted} {fate} {day} : {p} {p} мовчала',
    '« {relation} {figure} {counted} {fate} » , написав {person} з міста {place} {day} про {p} {p}',
  ],
  asides: [
    '{p} {p} лишалася {p} , коли {p} {p} підходила до {p} {p}',
    'це була {p} {p} , і {p} зберігала свою {p} {p}',
    '{p} та {p} створили {p} {p} з кожною {p} тієї {p}',
  ],
  people: each(
    'Олексій Горбенко, Марта Вишня, Іван Тарновський, Петро Жук, Ольга Лис, Ігор Ребров, Антон Бєлов, Денис Пушин, Віра Лінд, Остап Гай, Юрій Кравець, Ганна Мороз',
  ),
  places: each(
    'Макіївка, Донецьк, Херсон, Самара, Саратов, Бахмут, Лиман, Ізюм, Токмак, Мелітополь, Суми, Чортків, Біляївка',
  ),
  bodies: each(
    'Міністерство оборони, Управління Генштабу, Агентство новин, Командування Півдня, Бюро Служби, Товариство Хреста',
  ),
  relations: each('близько, щонайменше, понад, до, менше, майже, рівно'),
  counted: each('військових, мобілізованих, пасажирів, працівників, мешканців, моряків, шахтарів, охоронців'),
  fates: each('загинули, поранено, зникли, евакуйовано, полонено, врятовано'),
  days: each('понеділок, вівторок, середу, четвер, п’ятницю, суботу, неділю'),
  not: 'не',
  fillers: each('також, знову, тепер, потім, зокрема, пізніше'),
  months: each('січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня'),
  plain: pairs(
    'велика/здорова, довга/тривала, тиха/спокійна, вузька/тісна, світла/ясна, давня/старовинна, порожня/пуста, важка/вагома, сучасна/нинішня, далека/віддалена, швидка/прудка, обережна/уважна, похмура/темна, міцна/тверда, проста/нескладна, знайома/відома, дощова/мокра, туманна/імлиста, колона/стовпова, галерея/аркада, садиба/маєтність, гавань/пристань, лука/левада, узбережна/прибережна, діброва/гайова, майстерня/робітня, комора/клуня, стеля/покрівля, драбина/стрем’янка, криниця/колодязна, вежа/башта, ярмарка/торговиця, подорож/мандрівка, зустріч/стріча, записка/цидулка, лекція/доповідь, картина/малюнок, машина/пристрій, повозка/бричка, сигнальна/знакова, музика/оркестрова, вистава/п’єса, збірка/колекція, долина/низина, хатина/хижка, кухня/пекарня, лампа/ліхтарня, завіса/штора, ковдра/покривало, корзина/кошик, бочка/діжка, відро/цебро, голка/шпилька, стрічка/тасьма, скеля/брила, мідна/бронзова, тінь/затінок, луна/відлуння, розмова/бесіда, буря/гроза',
  ),
};

export const ARABIC: DocumentWords = {
  hasCapitals: false,
  reports: [
    'قال {person} {day} إن {relation} {figure} {counted} {fate} قرب {place} حيث كان {p} {p}',
    'أعلنت {body} {day} أن {relation} {figure} {counted} {fate} في {place} بعد {p} {p}',
    '{not} تؤكد {body} أن {figure} {counted} {fate} في {place} قبل {day}',
    'كتب {person} من {place} {day} : « {relation} {figure} {counted} {fate} » عن {p} {p}',
  ],
  asides: [
    'كان {p} {p} قرب {p} و بقي {p} {p} مثل {p} {p}',
    'هذا {p} {p} من {p} و {p} مع {p} {p} عند {p}',
    'صار {p} {p} فوق {p} {p} تحت {p} ثم {p} {p}',
  ],
  people: each(
    'أليكسي هوربينكو, مارتا فيشنيا, إيفان تارنوفسكي, بيترو جوك, أولها ليس, إيغور ريبروف, أنطون بيلوف, دينيس بوشين, سامر حداد, ليلى منصور, كريم ناصر, هدى سالم',
  ),
  places: each('ماكيفكا, دونيتسك, خيرسون, سامارا, ساراتوف, باخموت, ليمان, إيزيوم, توكماك, حلب, حمص, صيدا'),
  bodies: each('وزارة الدفاع, هيئة الأركان, وكالة الأنباء, قيادة الجنوب, دائرة الإنقاذ, جمعية الهلال'),
  relations: each('نحو, ما لا يقل عن, أكثر من, أقل من, ما يصل إلى'),
  counted: each('جنديا, مجندا, راكبا, عاملا, ساكنا, بحارا, حارسا'),
  fates: each('قتلوا, جرحوا, فقدوا, أسروا, أنقذوا'),
  days: each('الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد'),
  not: 'لم',
  fillers: each('أيضا, قد, كما, لقد'),
  months: each('يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر'),
  plain: pairs(
    'كبير/ضخم, طويل/مديد, هادئ/ساكن, ضيق/محصور, مضيء/منير, قديم/عتيق, فارغ/خال, ثقيل/وازن, حديث/جديد, بعيد/ناء, سريع/عاجل, حذر/يقظ, معتم/مظلم, صلب/متين, خشن/غليظ, بسيط/سهل, خشبي/حطبي, ضبابي/غائم, ممطر/ماطر, مألوف/معروف, عمود/سارية, ممر/رواق, بستان/حديقة, ميناء/مرفأ, مرج/مرعى, شاطئ/ساحل, حرش/غابة, مشغل/ورشة, مستودع/مخزن, سقف/سطح, سلم/درج, محجر/مقلع, موقد/مدفأة, معرض/صالة, مهرجان/احتفال, سوق/متجر, سفر/رحلة, لقاء/اجتماع, خطاب/رسالة, درس/محاضرة, رسم/لوحة, آلة/جهاز, عربة/مركبة, محرك/دافع, إشارة/علامة, فرقة/جوقة, مسرح/منصة, متحف/دار, واد/سهل, تل/هضبة, ترعة/قناة, كوخ/بيت, مطبخ/مخبز, فانوس/مصباح, ستار/حجاب, غطاء/لحاف, سلة/قفة, برميل/دن, دلو/سطل, إبرة/دبوس',
  ),
};
