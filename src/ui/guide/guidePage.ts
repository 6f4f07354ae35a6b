/** Words of a page, with what stands out in them. */
export type GuideText =
  | string
  /** `words`: of the interface; `key`: of the keyboard, or something to type; `em`: a title of a book, said otherwise. */
  | { readonly kind: 'words' | 'strong' | 'em' | 'key'; readonly text: readonly GuideText[] }
  | { readonly kind: 'link'; readonly page: string; readonly text: readonly GuideText[] }
  /** On the site only: the app has itself to show. `src`: from the page. */
  | { readonly kind: 'picture'; readonly src: string; readonly alt: string }
  /** A place to write by hand, from short (0) to a whole line (3). */
  | { readonly kind: 'blank'; readonly width: number };

/** Parts of the page that says how each answer is found, which cards lead to. */
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
  /** `id`: what leads to it, where something does. */
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly id?: string; readonly text: readonly GuideText[] }
  | { readonly kind: 'paragraph'; readonly text: readonly GuideText[] }
  | { readonly kind: 'points' | 'steps'; readonly items: readonly (readonly GuideText[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly GuideText[])[];
      readonly rows: readonly (readonly (readonly GuideText[])[])[];
    };

/** A page of the guide, made of its Markdown by the build. */
export interface GuidePage {
  /** The same in both languages, and its file's. */
  readonly name: string;
  /** Its place in the guide, from 0. */
  readonly at: number;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}
