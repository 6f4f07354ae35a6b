export type GuideText =
  | string
  /** `words`: a text of the interface; `key`: a key, or something to type; `em`: emphasis, such as the title of a book. */
  | { readonly kind: 'words' | 'strong' | 'em' | 'key'; readonly text: readonly GuideText[] }
  | { readonly kind: 'link'; readonly page: string; readonly text: readonly GuideText[] }
  /** Used on the site only: in the app the interface itself is on screen. `src`: relative to the page. */
  | { readonly kind: 'picture'; readonly src: string; readonly alt: string }
  /** A blank to fill in by hand, from short (0) to a whole line (3). */
  | { readonly kind: 'blank'; readonly width: number };

/** Sections of the page on how each answer is found; cards link to them. */
export type AnswersSection =
  | 'rules'
  | 'distance'
  | 'witness'
  | 'partner'
  | 'relay'
  | 'groups'
  | 'links'
  | 'closeness'
  | 'introductions'
  | 'inside'
  | 'dormant'
  | 'limits'
  | 'now';

export type GuideBlock =
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly id?: string; readonly text: readonly GuideText[] }
  | { readonly kind: 'paragraph'; readonly text: readonly GuideText[] }
  | { readonly kind: 'points' | 'steps'; readonly items: readonly (readonly GuideText[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly GuideText[])[];
      readonly rows: readonly (readonly (readonly GuideText[])[])[];
    };

/** A page of the guide, made from its Markdown by the build. */
export interface GuidePage {
  /** The same in both languages; also the name of its file. */
  readonly name: string;
  /** Index in the guide, from 0. */
  readonly at: number;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}
