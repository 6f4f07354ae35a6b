import type { LabelRequest } from '../labels/labelPlacement';
import { sentenceVariants } from '../labels/labelText';
import type { MeasureText } from '../labels/textWidth';
import { leastText } from '../marks/markSize';
import type { BundleMark } from '../marks/marks';
import type { Theme } from '../marks/theme';

/** In characters, widest first. */
const WIDTHS = [24, 12];

/** Requests for the texts of bundles: after important names, before ordinary ones. */
export function bundleRequests(
  bundles: readonly BundleMark[],
  size: number,
  theme: Theme,
  measure: MeasureText,
): LabelRequest[] {
  const own = Math.max(size * 0.9, leastText(size, theme));
  return bundles.map(({ key, at, radius, text, textColour, faded }) => ({
    owner: key,
    kind: 'bundle',
    anchor: at,
    radius: radius + 1,
    priority: 22 - (faded ? 40 : 0),
    variants: sentenceVariants(text, WIDTHS, own, 600, measure),
    size: own,
    weight: 600,
    colour: faded ? theme.quietInk : textColour,
    faded,
  }));
}
