/** How many of each, for the sentence on top of a comparison. */
export interface ComparisonTotals {
  readonly actorsNew: number;
  readonly actorsGone: number;
  readonly tiesNew: number;
  readonly tiesGone: number;
  readonly becameFormal: number;
  readonly closed: number;
  readonly opened: number;
  readonly results: number;
}

/** What changed between two states of a map, in the words of those who pay for cooperation. */
export interface CompareMessages {
  readonly title: string;
  /** On the button that compares with one kept state. */
  readonly compare: string;
  readonly compareFile: string;
  readonly compareFileHint: string;
  /** The open map beside another state, by its name; which of the two is the earlier. */
  readonly between: (other: string, openIsEarlier: boolean) => string;
  /** "4 acteurs nouveaux, 7 liens nouveaux, 2 devenus formels, 3 questions closes": only what there is. */
  readonly totals: (totals: ComparisonTotals) => string;
  /** One sentence under a picture on which the differences are drawn. */
  readonly drawn: (other: string, totals: string) => string;
  readonly same: string;
  readonly sections: {
    readonly actorsNew: string;
    readonly tiesNew: string;
    readonly becameFormal: string;
    readonly results: string;
    readonly closed: string;
    readonly opened: string;
    readonly actorsGone: string;
    readonly tiesGone: string;
  };
  readonly pair: (a: string, b: string) => string;
  readonly result: (a: string, b: string, subject: string, result: string) => string;
  /** Button that takes the other of the two for the earlier. */
  readonly turn: string;
  readonly show: string;
  readonly details: string;
  readonly stopShowing: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly reading: (file: string) => string;
  readonly comparing: string;
  /** Button that shows so many lines more of a long list. */
  readonly more: (count: number) => string;
  readonly failed: string;
  readonly refused: (file: string) => string;
  readonly defaultsTaken: (count: number) => string;
  readonly versionGone: string;
  readonly versionOf: (moment: string) => string;

  readonly snapshots: string;
  readonly snapshotsHint: string;
  readonly noSnapshots: string;
  readonly take: string;
  readonly takeName: string;
  readonly takePlaceholder: string;
  readonly removeSnapshot: (name: string) => string;
  readonly remove: string;
  readonly openAsMap: string;
}
