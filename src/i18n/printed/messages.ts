/** What is counted on a map that leaves the screen, and when it left. */
export interface PrintedSource {
  readonly title: string;
  readonly actors: number;
  readonly ties: number;
  /** In words. */
  readonly day: string;
}

/** Words of what leaves the screen: posters, pages and sheets to take home. */
export interface PrintedMessages {
  /** Why one cooperates, as a sentence. */
  readonly finality: (text: string) => string;
  /** "Carte « … », 48 acteurs et 112 liens. Faite avec Maillon le 24 novembre 2026." */
  readonly source: (source: PrintedSource) => string;
  /** Who said what the ties say; a few of many. */
  readonly saidBy: (names: readonly string[]) => string;
  /** Who is not drawn one by one; a few of many. */
  readonly notDrawn: (names: readonly string[]) => string;
  /** Actors that filters leave out. */
  readonly othersHidden: (count: number) => string;
  /** Not every tie of a very large map is drawn. */
  readonly fewerTies: (drawn: number, all: number) => string;
  /** What is pointed at: an actor and whom it is tied to; a few of many. */
  readonly tiedTo: (actor: string, contacts: readonly string[]) => string;
  readonly noTies: (actor: string) => string;

  readonly report: {
    readonly gaps: string;
    readonly noGaps: string;
    readonly whoCould: (names: readonly string[]) => string;
    readonly actors: string;
    readonly ties: string;
    readonly columns: {
      readonly actor: string;
      readonly kind: string;
      readonly territory: string;
      readonly roles: string;
      readonly themes: string;
      readonly tie: string;
      readonly formality: string;
      readonly saidBy: string;
    };
  };

  readonly takeHome: {
    /** Of the whole: a title for the page of the browser and the file. */
    readonly title: (map: string) => string;
    readonly around: string;
    readonly contacts: (count: number) => string;
    readonly alsoTied: (names: readonly string[]) => string;
    readonly toMeet: string;
    readonly nobodyToMeet: string;
    /** Of an introduction that was noted. */
    readonly planned: (day: string | undefined, by: string | undefined) => string;
    /** Of one to try: whom both know. */
    readonly common: (names: readonly string[]) => string;
    readonly when: string;
    readonly themes: string;
    readonly roles: string;
    readonly unsaid: string;
    readonly notes: string;
  };
}
