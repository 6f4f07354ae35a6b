/** How many of each, for the sentence on top of a comparison. */
export interface ComparisonTotals {
  readonly actorsNew: number;
  readonly actorsGone: number;
  readonly actorsChanged: number;
  readonly tiesNew: number;
  readonly tiesGone: number;
  readonly tiesChanged: number;
  readonly becameFormal: number;
  readonly closed: number;
  readonly opened: number;
  readonly results: number;
}

/** A state of a map as sentences call it; days as they are written. A map or a file without a name is one whose name is not told. */
export type ToldState =
  | { readonly kind: 'none' }
  | { readonly kind: 'now' }
  | { readonly kind: 'day'; readonly on: string }
  | { readonly kind: 'named'; readonly name: string; readonly on: string }
  | { readonly kind: 'map'; readonly title: string }
  | { readonly kind: 'file'; readonly name: string };

/** What changed between two states of a map, in one sentence. */
export interface CompareMessages {
  /** "Du 3 mars 2026 au 25 novembre 2026", "De la carte « Nord » à maintenant". */
  readonly between: (earlier: ToldState, later: ToldState) => string;
  /** "4 acteurs nouveaux, 7 liens nouveaux, 2 devenus formels, 3 questions closes": only what there is. */
  readonly totals: (totals: ComparisonTotals) => string;
  readonly same: string;
  /** Both in one sentence: "Du 3 mars 2026 à maintenant : 4 acteurs nouveaux." */
  readonly drawn: (between: string, totals: string) => string;
}

export type ChangeKind = 'new' | 'changed' | 'gone';

/** The window of comparisons, and the card beside a picture on which one is drawn. */
export interface ComparisonMessages {
  readonly title: string;
  /** What can be compared, and that nothing of it changes. */
  readonly lead: string;
  /** Button that opens the window. */
  readonly open: string;
  /** On the button that compares with one kept state. */
  readonly compare: string;
  readonly compareNamed: (name: string) => string;
  readonly compareFile: string;
  readonly compareFileHint: string;

  readonly sides: { readonly earlier: string; readonly later: string };
  readonly choose: string;
  readonly now: string;
  /** Headings of the list of states. */
  readonly kinds: {
    readonly milestones: string;
    readonly named: string;
    readonly automatic: string;
    readonly maps: string;
    readonly files: string;
  };
  /** A line of the list: what it is called, and what else tells it from others. */
  readonly choice: (name: string, ...facts: readonly string[]) => string;
  readonly file: string;
  readonly fileFor: { readonly earlier: string; readonly later: string };
  /** Button that takes the other of the two for the earlier. */
  readonly turn: string;
  readonly chooseBoth: string;
  readonly chooseAnother: string;

  readonly sections: {
    readonly actorsNew: string;
    readonly tiesNew: string;
    readonly becameFormal: string;
    readonly results: string;
    readonly closed: string;
    readonly opened: string;
    readonly actorsChanged: string;
    readonly tiesChanged: string;
    readonly actorsGone: string;
    readonly tiesGone: string;
  };
  readonly pair: (a: string, b: string) => string;
  readonly result: (a: string, b: string, subject: string, result: string) => string;

  /** The table that says all that the picture shows. */
  readonly table: {
    readonly caption: string;
    readonly change: string;
    readonly who: string;
    /** What a group of rows is about, and how many they are. */
    readonly heading: (section: string, count: number) => string;
    readonly kinds: Readonly<Record<ChangeKind | 'formal' | 'result' | 'closed' | 'opened', string>>;
  };
  readonly picture: string;
  /** The picture, for those who do not see it. */
  readonly described: (sentence: string) => string;
  readonly tooLarge: string;

  readonly show: string;
  readonly details: string;
  readonly stopShowing: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly reading: (name: string) => string;
  readonly comparing: string;
  /** Button that shows so many lines more of a long list. */
  readonly more: (count: number) => string;
  readonly failed: string;
  readonly refused: (file: string) => string;
  readonly defaultsTaken: (file: string, count: number) => string;
  readonly unreadable: (name: string) => string;

  readonly snapshots: string;
  readonly snapshotsHint: string;
  readonly noSnapshots: string;
  readonly take: string;
  readonly takeName: string;
  readonly takePlaceholder: string;
  readonly nameSnapshot: (name: string) => string;
  readonly removeSnapshot: (name: string) => string;
  readonly remove: string;
  readonly openAsMap: string;
}
