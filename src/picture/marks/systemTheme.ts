import { type Colour, mix } from './colour';
import { type GroupColour, THEMES, type Theme } from './theme';

/** Colours that a person chose for the whole system ("contrast themes" of Windows), by their names in CSS. */
export interface SystemColours {
  readonly canvas: Colour;
  readonly canvasText: Colour;
  readonly linkText: Colour;
  readonly highlight: Colour;
}

/** Grounds of neighbouring groups, as shares of ink: told apart, and as good as paper to write on. */
const GROUNDS = [0.06, 0.14];
/** What is not looked at pales less: its reader asked for contrast. */
const FADED = 0.45;
/** Of a seat for which something is under way. */
const HALF = 0.14;

/**
 * The picture in the colours of the system: what is missing in that of links, chains and what is selected in that of
 * selections, all else in that of text. Groups are told by name and outline, never by a colour nobody asked for.
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
