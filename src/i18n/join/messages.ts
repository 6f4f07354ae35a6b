/** Words of joining maps, and of actors that may be one. */
export interface JoinMessages {
  /** The button that picks files, and what it does. */
  readonly joinFiles: string;
  readonly joinHint: string;
  /** Heading under which the second name of an actor is kept. */
  readonly otherName: string;
  readonly reading: string;
  readonly joined: (file: {
    readonly name: string;
    readonly newActors: number;
    readonly knownActors: number;
    readonly newTies: number;
  }) => string;
  /** How many ties one side alone tells, and which. */
  readonly oneSided: (voices: readonly { readonly voice: string; readonly ties: number }[]) => string;
  /** What the open map is called where its title tells nothing. */
  readonly thisMap: string;
  readonly joinedTitle: string;
  readonly toVerify: {
    readonly title: (count: number) => string;
    readonly hint: string;
    readonly saidBy: (voices: string) => string;
    readonly see: string;
    readonly seeTie: (tie: string) => string;
    readonly confirm: string;
    readonly confirmTie: (tie: string) => string;
  };
  readonly refused: (name: string) => string;

  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly same: (a: string, b: string) => string;
  readonly near: (a: string, b: string) => string;
  readonly about: (type: string, territory: string | undefined, ties: number) => string;
  readonly keep: (name: string) => string;
  /** Before the values of two that are one and do not say the same. */
  readonly whichStands: (kept: string) => string;
  /** On the card of one of two. */
  readonly isItTheSame: (other: string) => string;
  readonly different: string;
  readonly differentThem: (a: string, b: string) => string;
  readonly refusedPairs: (count: number) => string;
}
