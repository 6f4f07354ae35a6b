/** Words of the windows over the desk: opening, exporting, maps kept, the map itself, help. */
export interface DialogMessages {
  readonly open: {
    readonly title: string;
  };

  readonly exports: {
    readonly title: string;
    readonly native: string;
    /** Kinds of file, for the window of the system. */
    readonly formats: Readonly<Record<'png' | 'svg' | 'html', string>>;
    readonly done: (files: readonly string[]) => string;
    readonly failed: string;
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
