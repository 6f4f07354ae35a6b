import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { Messages } from '../../i18n/messages';
import type { Box, Size } from '../../picture/geometry/box';
import type { MeasureText } from '../../picture/labels/textWidth';
import type { Shape } from '../../picture/marks/shape';
import type { Theme, ThemeName } from '../../picture/marks/theme';
import type { LegendEntry, LegendPart } from '../../picture/paper/legendEntry';
import type { PictureName } from '../../picture/pictureName';
import { sceneShapes } from '../../picture/sceneShapes';
import { pictureOf, sceneOfMap } from '../sceneOfMap';
import { lookAt, type ReplayStop, wholeReplayed } from './replayStops';

/** With more actors, the layout would block the window. */
export const MOST_REPLAYED = 600;

/** How to draw a replay. The size must be the same at each stop, or every actor would move. */
export interface ReplayDrawing {
  readonly size: Size;
  readonly theme: ThemeName;
  /** Circles need an actor in the middle. */
  readonly picture: PictureName;
  readonly measure: MeasureText;
  readonly messages: Messages;
}

/** Picture of one stop. Plain data: it can be sent to another window. */
export interface ReplayPicture {
  readonly box: Box;
  readonly theme: Theme;
  readonly shapes: readonly Shape[];
  readonly legend: readonly LegendEntry[];
  readonly description: string;
}

export function replayPicture(
  stop: ReplayStop,
  { size, theme, picture, measure, messages }: ReplayDrawing,
): ReplayPicture {
  const stage = stageOf(firstOf(stop), size.width, size.height, theme, picture, measure, messages);
  const scene = stage.sceneAt(size, undefined, { look: lookAt(stop), former: stage.whole });
  return {
    box: stage.whole.bounds,
    theme: scene.theme,
    shapes: sceneShapes(scene),
    legend: stage.legend,
    description: scene.description,
  };
}

function firstOf(stop: ReplayStop): ReplayStop {
  return stop.before ? firstOf(stop.before) : stop;
}

/** The whole map in that room: actors and names keep these places at every stop. One legend serves all. */
const stageOf = rememberedFor(
  (
    first: ReplayStop,
    width: number,
    height: number,
    theme: ThemeName,
    picture: PictureName,
    measure: MeasureText,
    messages: Messages,
  ) => {
    const look = wholeReplayed(first.source);
    const drawnAs = pictureOf(look) === 'circles' ? picture : 'free';
    const how = { measure, theme, wholeLegend: false, picture: drawnAs } as const;
    const sceneAt = sceneOfMap(look, { width, height }, messages, how);
    const whole = sceneAt({ width, height });
    const start = sceneAt({ width, height }, undefined, { look: lookAt(first), former: whole });
    return { sceneAt, whole, legend: bothLegends(start.legend, whole.legend) };
  },
);

/** Legend of the start (an empty seat, for instance), then entries found only at the end. */
function bothLegends(start: readonly LegendEntry[], end: readonly LegendEntry[]): readonly LegendEntry[] {
  const partsOf = (entries: readonly LegendEntry[]) => new Set(entries.flatMap(({ parts }) => parts.map(partKey)));
  const known = partsOf(start);
  const others = end.flatMap(({ parts }) => {
    const left = parts.filter((part) => !known.has(partKey(part)));
    return left.length > 0 ? [{ parts: left }] : [];
  });
  return [...start, ...others];
}

function partKey({ sample, text }: LegendPart): string {
  return `${sample} ${text}`;
}
