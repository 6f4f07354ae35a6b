/** Words of the windows over the desk: opening, exporting, maps kept, the map itself, themes, help. */
export interface DialogMessages {
  readonly open: {
    readonly title: string;
    readonly intro: string;
    readonly chooseFiles: string;
    readonly dropHere: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly pasteOpen: string;
    readonly template: string;
    readonly templateHint: string;
    readonly reading: (files: readonly string[]) => string;
    readonly cancel: string;
    readonly refused: string;
    readonly refusedAdvice: string;
    readonly loaded: (actors: number, ties: number) => string;
    readonly review: string;
    readonly openMap: string;
    readonly columnsTitle: (file: string) => string;
    readonly columnsHint: string;
    readonly tableIs: string;
    readonly column: string;
    readonly isWhat: string;
    readonly preview: string;
    readonly yes: string;
    readonly no: string;
    readonly notes: (count: number) => string;
    readonly copyNotes: string;
    readonly dismiss: string;
    /** Before the reasons why the answers given make a table unreadable. */
    readonly nothingLoads: string;
    readonly previousKept: string;
  };

  readonly exports: {
    readonly title: string;
    readonly intro: string;
    readonly native: string;
    readonly nativeHint: string;
    readonly withoutNotes: string;
    readonly xlsx: string;
    readonly ods: string;
    readonly csv: string;
    readonly png: string;
    readonly svg: string;
    readonly pngHint: string;
    readonly privateNotes: string;
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
    readonly versions: string;
    readonly noVersions: string;
    readonly newMap: string;
    readonly newMapTitle: string;
    readonly sample: string;
    readonly where: string;
    readonly actorCount: (count: number) => string;
  };

  readonly mapInfo: {
    readonly title: string;
    readonly name: string;
    readonly question: string;
    readonly finality: string;
    readonly beneficiary: string;
    readonly officer: string;
    readonly nobody: string;
    readonly within: string;
    readonly goBetweens: (count: number) => string;
    readonly dormantAfter: string;
    readonly months: (count: number) => string;
    readonly privacy: string;
    readonly privacyHint: string;
    readonly purpose: string;
    readonly keepUntil: string;
    readonly informedOn: string;
    readonly groupsTitle: string;
    readonly groupsHint: string;
    readonly regroup: string;
  };

  readonly themes: {
    readonly title: string;
    readonly hint: string;
    readonly theme: string;
    readonly witnesses: string;
    readonly partners: string;
    readonly relays: string;
    readonly nobody: string;
    readonly open: string;
  };

  readonly help: {
    readonly title: string;
    readonly keys: readonly (readonly [keys: string, what: string])[];
    readonly marks: string;
    readonly data: string;
    readonly dataText: string;
    readonly about: string;
    readonly version: (version: string) => string;
    readonly headings: string;
    readonly headingsHint: string;
  };
}
