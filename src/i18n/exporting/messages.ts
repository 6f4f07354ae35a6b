/** The window that exports; what is said of a file without it is in `dialogs.exports`. */
export interface ExportingMessages {
  readonly intro: string;
  readonly map: string;
  readonly nativeHint: string;
  readonly withoutNotes: string;
  readonly table: string;
  readonly tableHint: string;
  readonly xlsx: string;
  readonly ods: string;
  readonly csv: string;
  readonly privateNotes: string;
  /** What stays here unless somebody says otherwise: ties, and reasons for ruling a question out. */
  readonly confidencesLeft: (left: { readonly ties: number; readonly reasons: number }) => string;
  readonly confidencesTaken: string;
  readonly network: string;
  readonly networkHint: string;
  readonly gexf: string;
  readonly graphml: string;
  readonly graphology: string;
  readonly pajek: string;
  readonly kumu: string;
  readonly cytoscape: string;
  readonly picture: string;
  readonly pictureHint: string;
  readonly size: string;
  readonly sizes: Readonly<Record<'a4' | 'a3' | 'screen' | 'largest', string>>;
  readonly orientation: string;
  readonly orientations: Readonly<Record<'landscape' | 'portrait', string>>;
  readonly background: string;
  readonly backgrounds: Readonly<Record<'light' | 'dark', string>>;
  readonly names: string;
  readonly maskings: Readonly<Record<'nobody' | 'persons' | 'everybody', string>>;
  readonly confidential: (count: number) => string;
  readonly print: string;
  readonly printTables: string;
  readonly png: string;
  readonly svg: string;
  readonly html: string;
  readonly formatsHint: string;
  readonly takeHome: string;
  readonly takeHomeHint: string;
  readonly making: string;
  readonly tooLarge: string;
  readonly notDrawn: string;
}
