import type { Box } from './box';
import type { MeasureText } from './labelText';
import { legendShapes } from './legendShapes';
import type { Scene } from './scene';
import { sceneShapes } from './sceneShapes';
import type { Shape } from './shape';

const MARGIN = 16;
const TITLE_SIZE = 22;

/** A scene as it leaves the screen: under its title, with its legend below. */
export interface Poster {
  /** What it covers, in the units of the scene. */
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

/** What every export draws. */
export function posterOf(scene: Scene, measure: MeasureText): Poster {
  const { bounds, theme, title } = scene;
  const top = bounds.top - (title ? TITLE_SIZE * 2 : MARGIN);
  const corner = { x: bounds.left, y: bounds.bottom + MARGIN };
  const legend = legendShapes(scene.legend, corner, bounds.right - bounds.left, theme, measure);
  const heading: Shape = {
    kind: 'text',
    text: title,
    at: { x: bounds.left, y: top + TITLE_SIZE * 1.4 },
    size: TITLE_SIZE,
    weight: 700,
    fill: theme.ink,
    align: 'left',
  };
  return {
    box: {
      left: bounds.left - MARGIN,
      right: bounds.right + MARGIN,
      top,
      bottom: bounds.bottom + 2 * MARGIN + legend.height,
    },
    shapes: [...(title ? [heading] : []), ...sceneShapes(scene), ...legend.shapes],
  };
}
