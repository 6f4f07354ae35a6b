/** A value as written; in HTML, tags are no text. */
export interface DotValue {
  readonly text: string;
  readonly isHtml: boolean;
}

export type DotAttributes = ReadonlyMap<string, DotValue>;
