import { each } from './language';

// Languages that are not read: their commonest function words and number words, as far as en, uk and ru do not have
// them. A text with one of them is not read, because a word that the reader knows may mean something else there.

export const NOT_READ_WORDS: ReadonlySet<string> = new Set(
  each(`
    el la los las un una unos unas y o de del al en con sin por para más menos que hasta hacia entre sobre casi unos son
    fue fueron ha han hay desde según mil millón millones cien ciento dos tres cuatro cinco seis siete ocho nueve diez
    muertos heridos personas ayer hoy mañana enero febrero marzo abril mayo junio julio agosto septiembre octubre
    os uma umas e do da dos das em com sem mais quase até cerca são foram milhões cem dois três quatro sete oito nove dez
    mortos feridos pessoas ontem hoje janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
    le les des du et ou plus moins environ près presque jusqu entre avec sans pour dans est sont été ont mille cent deux
    trois quatre cinq sept huit neuf dix morts blessés hier janvier février mars avril mai juin juillet août décembre
    il lo gli dei delle della di più meno circa quasi fino tra fra con senza per sono stati mila cento due tre quattro
    cinque sei sette otto nove dieci morti feriti ieri oggi gennaio febbraio aprile maggio giugno luglio dicembre
    der die das den dem ein eine einen und oder mindestens über unter rund etwa fast bis mehr weniger als mit ohne von
    zu im wurden sind tote toten verletzte zwei drei vier fünf sechs sieben acht neun zehn hundert tausend gestern heute
    januar februar märz juni juli oktober dezember uhr
    het een van voor met zonder meer minder ongeveer bijna tot tussen doden gewonden twee drie vijf zes zeven negen tien
    honderd duizend gisteren vandaag januari februari maart mei uur
    i w z na od ponad około prawie oraz lub nie jest są było osób zabitych rannych dwa trzy cztery pięć sześć siedem osiem
    dziewięć dziesięć sto tysiąc tysięcy wczoraj dzisiaj stycznia lutego marca kwietnia maja czerwca lipca sierpnia
    ve bir iki üç dört beş altı yedi sekiz dokuz yüz bin milyon yaklaşık fazla az kişi ölü yaralı dün bugün saat ocak
    şubat mart nisan haziran temmuz ağustos eylül ekim kasım aralık
    nebo asi přes méně více mrtvých zraněných dva tři čtyři pět šest sedm osm devět deset tisíc včera ledna února března
    și sau din peste aproape circa mai mult puțin morți răniți doi trei patru cinci șase șapte opt zece sută mie ieri
    och eller minst omkring nästan över mellan döda skadade två tre fyra fem sex sju åtta nio tio hundra tusen igår klockan
    og ikke mindst næsten døde sårede
    више мање од око преко између скоро људи погинулих рањених два три четири пет шест седам осам девет десет хиљада
    повече от близо души убити ранени загинали осем хиляди двама трима вчера между над
    пасля перад паміж гадзіне гадзіны раніцы увечары
    каля больш менш прыкладна забітых параненых пяць шэсць сем восем дзевяць дзесяць тысяч чалавек
    околу повеќе помалку илјади лица загинати адам шамамен жуық көп аз мың жүз
  `),
);

/** Letters of Cyrillic that none of the three languages has: Belarusian, Serbian, Macedonian, Kazakh and others. */
export const NOT_READ_LETTERS = /[ўјљњђћџќѓѕәғқңөұүһҷҳӣӯ]/u;
