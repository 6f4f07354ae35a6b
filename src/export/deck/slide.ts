import type { Poster } from '../../picture/paper/poster';

/** Width and height of a slide, in CSS pixels: 13.33 by 7.5 inches. */
export const SLIDE = { width: 1280, height: 720 } as const;

/** A paragraph of a slide; `heading`: what those after it are about. */
export interface SlideLine {
  readonly text: string;
  readonly look?: 'heading' | 'soft';
}

/** One slide of a deck, or one part of a report. */
export interface Slide {
  /** `opening`: the title is large, the lines below it. `wide`: the picture has the width, the lines stand above it. */
  readonly kind: 'opening' | 'words' | 'beside' | 'wide';
  readonly title: string;
  readonly lines: readonly SlideLine[];
  readonly picture?: Poster;
  /** For whoever speaks. */
  readonly notes: readonly string[];
}

/** Of its picture, by the kind of slide. */
export const PICTURE_ROOM = {
  beside: { left: 500, top: 116, width: 740, height: 550 },
  wide: { left: 40, top: 160, width: 1200, height: 510 },
} as const;
