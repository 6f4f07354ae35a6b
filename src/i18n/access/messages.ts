/** What is said of a mark where the keyboard is. Words are ready to be joined. */
export interface StopFacts {
  readonly name: string;
  readonly type: string;
  readonly roles: readonly string[];
  /** "à 1 intermédiaire", "au centre"; absent when one looks from nobody. */
  readonly where?: string;
  readonly group?: string;
  readonly ties: number;
  /** "relie des groupes", "point fragile"… */
  readonly marks: readonly string[];
}

/** Words for whoever does not see the picture, or does not use a mouse. */
export interface AccessMessages {
  readonly skipToPicture: string;
  /** Name of the list of marks, and how it is used. */
  readonly stops: (actors: number, gaps: number) => string;
  readonly keys: string;
  readonly actor: (facts: StopFacts) => string;
  readonly ghost: (question: string) => string;
  readonly centre: string;
  readonly unreached: string;

  readonly menu: {
    readonly about: (name: string) => string;
    readonly ground: string;
    readonly gap: string;
    readonly openCard: string;
    readonly tie: string;
    readonly showChain: string;
    readonly seeFrom: string;
    readonly tryWithout: string;
    readonly chooseToo: string;
    readonly pin: string;
    readonly unpin: string;
    readonly unpinAll: (count: number) => string;
    readonly remove: string;
    readonly openBundle: string;
    readonly openTie: string;
    readonly removeTie: string;
    readonly showQuestion: string;
    readonly addHere: string;
    readonly fit: string;
    readonly arrange: string;
  };

  /** What is said aloud when something changed. Whole sentences. */
  readonly said: {
    readonly actorChosen: (name: string, ties: number) => string;
    readonly tieChosen: (sentence: string) => string;
    readonly severalChosen: (count: number) => string;
    readonly nothingChosen: string;
    readonly actorsAdded: (count: number, name: string) => string;
    readonly actorsRemoved: (count: number, name: string) => string;
    readonly tiesAdded: (count: number) => string;
    readonly tiesRemoved: (count: number) => string;
    readonly done: (step: string) => string;
    readonly undone: (step: string) => string;
    readonly redone: (step: string) => string;
    readonly gapsClosed: (questions: readonly string[]) => string;
    readonly gapsOpened: (questions: readonly string[]) => string;
    readonly mapOpened: (title: string, actors: number) => string;
  };

  /** The map in sentences. */
  readonly reading: {
    readonly title: string;
    readonly print: string;
    /** `seats`: the headline of seats; `null` without anybody to count them around. */
    readonly lead: (actors: number, ties: number, seats: string | null) => string;
    readonly atCentre: string;
    readonly centred: (facts: StopFacts) => string;
    readonly nobodyAtCentre: string;
    readonly around: string;
    readonly bySector: string;
    /** "Parc naturel, 3 acteurs : A, B et C." */
    readonly members: (sector: string, count: number, names: string) => string;
    readonly andOthers: (count: number) => string;
    readonly linking: string;
    readonly brokers: (names: string) => string;
    readonly between: (names: string) => string;
    readonly fragile: (names: string) => string;
    readonly notAsked: (names: string) => string;
    readonly nobodyLinks: string;
    readonly missing: string;
    readonly nothingMissing: string;
    readonly chain: string;
    readonly trial: string;
    readonly ties: string;
    readonly tiesOf: (name: string, others: string) => string;
    readonly tiesInTable: string;
    readonly moreInPanel: (count: number) => string;
  };
}
