declare module 'html-encoding-sniffer' {
  /** The name of the encoding that the HTML Standard's sniffing finds in the bytes, else `defaultEncoding`. */
  function sniffHtmlEncoding(bytes: Uint8Array, options: { defaultEncoding: string }): string;
  export = sniffHtmlEncoding;
}
