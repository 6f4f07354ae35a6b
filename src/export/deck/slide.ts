import type { Poster } from '../../picture/paper/poster';

/** Width and height of a slide, in CSS pixels: 13.33 by 7.5 inches. */
export const SLIDE = { width: 1280, height: 720 } as const;

/** Paragraph of a slide; a `heading` introduces the ones after it. */
export interface SlideLine {
  readonly text: string;
  readonly look?: 'heading' | 'soft';
}

export interface Slide {
  /** `opening`: large title, lines below it. `wide`: full-width picture, lines above it. */
  readonly kind: 'opening' | 'words' | 'beside' | 'wide';
  readonly title: string;
  readonly lines: readonly SlideLine[];
  readonly picture?: Poster;
  readonly notes: readonly string[];
}

/** Room of the picture, by kind of slide. */
export const PICTURE_ROOM = {
  beside: { left: 500, top: 116, width: 740, height: 550 },
  wide: { left: 40, top: 160, width: 1200, height: 510 },
} as const;
