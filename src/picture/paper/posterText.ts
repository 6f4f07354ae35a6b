/** The words around a picture that leaves the screen, already in the language of the reader. */
export interface PosterText {
  readonly title: string;
  readonly question?: string | undefined;
  /** Why one cooperates, as a whole sentence. */
  readonly finality?: string | undefined;
  /** What is pointed at: the large sentence under the screen. */
  readonly sentence?: string | undefined;
  /** What the picture does not show of the map, one sentence each. */
  readonly notes: readonly string[];
  /** Where it comes from and of which day it is. */
  readonly source: string;
}
