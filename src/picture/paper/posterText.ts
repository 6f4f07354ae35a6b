/** Texts around an exported picture, in the language of the reader. */
export interface PosterText {
  readonly title: string;
  readonly question?: string | undefined;
  /** Purpose of the cooperation, as a whole sentence. */
  readonly finality?: string | undefined;
  /** The large sentence under the screen. */
  readonly sentence?: string | undefined;
  /** What the picture leaves out, one sentence each. */
  readonly notes: readonly string[];
  /** Source and date. */
  readonly source: string;
}
