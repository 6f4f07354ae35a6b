import { type Colour, mix } from './colour';
import { type GroupColour, THEMES, type Theme } from './theme';

/** System colours chosen by the user ("contrast themes" of Windows), named as in CSS. */
export interface SystemColours {
  readonly canvas: Colour;
  readonly canvasText: Colour;
  readonly linkText: Colour;
  readonly highlight: Colour;
}

/** Grounds of neighbouring groups, as shares of ink: distinct, and as legible as paper. */
const GROUNDS = [0.06, 0.14];
/** Pales less than in other themes, as the user asked for contrast. */
const FADED = 0.45;
/** Fill of a seat with something under way. */
const HALF = 0.14;

/**
 * Picture in system colours: absence in that of links, chains and selection in that of selections, all else in that of text. Groups are
 * told apart by name and outline, never by a colour the user did not choose.
 */
export function systemTheme({ canvas, canvasText, linkText, highlight }: SystemColours): Theme {
  const grounds = GROUNDS.map(
    (share): GroupColour => ({ mark: canvasText, text: canvasText, area: mix(canvasText, canvas, share) }),
  );
  return {
    ...THEMES.desk,
    paper: canvas,
    ink: canvasText,
    quietInk: canvasText,
    tie: canvasText,
    ring: canvasText,
    absence: linkText,
    absenceText: linkText,
    absenceFill: canvas,
    absenceHalf: mix(canvasText, canvas, HALF),
    chain: highlight,
    selection: highlight,
    groups: grounds,
    otherGroup: { mark: canvasText, text: canvasText, area: canvas },
    plain: canvasText,
    faded: FADED,
  };
}
