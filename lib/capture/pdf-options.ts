/** How a PDF is opened: nothing in it is run or fetched, and what is broken is passed over. */
export const PDF_OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  stopAtErrors: false,
} as const;
