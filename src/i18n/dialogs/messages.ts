/** Words of the windows over the desk: opening, exporting, maps kept, the map itself, help. */
export interface DialogMessages {
  readonly open: {
    readonly title: string;
  };

  readonly exports: {
    readonly title: string;
    readonly intro: string;
    readonly map: string;
    readonly native: string;
    readonly nativeHint: string;
    readonly withoutNotes: string;
    readonly table: string;
    readonly tableHint: string;
    readonly xlsx: string;
    readonly ods: string;
    readonly csv: string;
    readonly privateNotes: string;
    readonly network: string;
    readonly networkHint: string;
    readonly gexf: string;
    readonly graphml: string;
    readonly graphology: string;
    readonly pajek: string;
    readonly kumu: string;
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
    /** Kinds of file, for the window of the system. */
    readonly formats: Readonly<Record<'png' | 'svg' | 'html', string>>;
    readonly takeHome: string;
    readonly takeHomeHint: string;
    readonly making: string;
    readonly done: (files: readonly string[]) => string;
    readonly failed: string;
    readonly tooLarge: string;
    readonly notDrawn: string;
  };

  readonly maps: {
    readonly title: string;
    readonly mine: string;
    readonly none: string;
    readonly open: string;
    readonly current: string;
    readonly remove: string;
    readonly removed: string;
    readonly restore: string;
    /** How long a map stays in the bin. */
    readonly daysLeft: (days: number) => string;
    readonly erase: string;
    readonly eraseQuestion: (title: string) => string;
    readonly confirmErase: string;
    readonly cancelErase: string;
    readonly newMap: string;
    readonly newMapTitle: string;
    readonly sample: string;
    readonly where: string;
    readonly actorCount: (count: number) => string;
  };

  /** What is said elsewhere too of the window of the map: its words are in `mapInfo`. */
  readonly mapInfo: {
    readonly title: string;
    readonly groupsTitle: string;
  };
}

/** A window of records of one kind: their list, a field for a new one, and the way out. */
export interface RecordsWindowMessages {
  readonly title: string;
  readonly hint: string;
  readonly list: string;
  readonly none: string;
  readonly add: string;
  readonly addHint: string;
  readonly remove: string;
  readonly removeQuestion: string;
}
