/** Types of documents whose text is read. Others are refused by name, whatever their files are called. */
export const MEDIA_TYPES = [
  'text/plain',
  'text/html',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
] as const;

export type MediaType = (typeof MEDIA_TYPES)[number];

/** What reading the text of a document may take. */
export const TEXT_LIMITS = {
  /** Bytes of a document. */
  bytes: 50 * 1024 * 1024,
  /** Bytes that a zip file, which a DOCX is, says that its parts have. */
  unpackedBytes: 200 * 1024 * 1024,
  /** Pixels of a picture: A4 at 400 dpi has 15.5 million. */
  pixels: 20_000_000,
  /** Characters of the text, in code points. */
  characters: 2_000_000,
  seconds: 30,
} as const;

/** Why there is no text of a document. */
export const TEXT_REFUSALS = [
  'empty',
  'too large',
  'unknown type',
  'not readable',
  'password',
  'unpacks too large',
  'too many pixels',
  'took too long',
  'too much memory',
  'no text',
  'too long',
  'stopped',
] as const;

export type TextRefusal = (typeof TEXT_REFUSALS)[number];

/** Where the encoding of a text comes from. A guess is offered to the editor, who may choose another. */
export const ENCODING_FROM = ['byte order mark', 'the document', 'the server', 'a guess', 'the editor'] as const;

export type EncodingFrom = (typeof ENCODING_FROM)[number];

/** Encodings that an editor can choose, by their names in the Encoding Standard. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'koi8-u',
  'iso-8859-5',
  'ibm866',
  'windows-1256',
  'iso-8859-6',
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
  'iso-8859-15',
  'windows-1254',
  'windows-1253',
  'windows-1255',
  'gb18030',
  'shift_jis',
] as const;

/** Languages whose letters are read from pictures (BCP 47). Data for Russian is not to be had. */
export const PICTURE_LANGUAGES = ['en', 'uk', 'ar'] as const;

export type PictureLanguage = (typeof PICTURE_LANGUAGES)[number];
