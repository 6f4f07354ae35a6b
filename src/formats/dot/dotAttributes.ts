/** A value as it was written: in HTML its marks are no text. */
export interface DotValue {
  readonly text: string;
  readonly isHtml: boolean;
}

export type DotAttributes = ReadonlyMap<string, DotValue>;
