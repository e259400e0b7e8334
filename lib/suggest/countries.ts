/** What belongs to a country, by what the country is called: "Ukrainian military" is "Ukraine’s military". In small letters. */
const OF: Readonly<Record<string, string>> = {
  ukrainian: 'ukraine',
  russian: 'russia',
  belarusian: 'belarus',
  american: 'america',
  british: 'britain',
  french: 'france',
  german: 'germany',
  polish: 'poland',
  italian: 'italy',
  turkish: 'turkey',
  israeli: 'israel',
  palestinian: 'palestine',
  lebanese: 'lebanon',
  iranian: 'iran',
  iraqi: 'iraq',
  syrian: 'syria',
  egyptian: 'egypt',
  chinese: 'china',
  indian: 'india',
  georgian: 'georgia',
  armenian: 'armenia',
  azerbaijani: 'azerbaijan',
};

/** Whether a word, in small letters, says of which country something is: it is then no surname. */
export const isOfCountry = (word: string): boolean => Object.hasOwn(OF, word);

/** The country that a word, in small letters, is of; the word itself where it is of none. */
export const countryOf = (word: string): string => (Object.hasOwn(OF, word) ? (OF[word] ?? word) : word);
