/** Words of the opening of files, but for its name, which the first picture has. */
export interface OpeningMessages {
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
  readonly notes: (count: number) => string;
  readonly dismiss: string;
  /** Several saved maps were opened at once; the first is the one that is shown. */
  readonly together: (titles: readonly string[]) => string;
}
