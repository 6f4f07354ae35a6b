import type { ChangesToDraw } from '../analysis/compare/changesToDraw';
import { idsOf, rowsOf, vertexIndex } from '../analysis/rowsOf';
import { emptySeats } from '../analysis/seats/emptySeats';
import { ALL_VISIBLE } from '../analysis/visibility';
import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import type { Messages } from '../i18n/messages';
import { freeLayout } from '../picture/carte/freeLayout';
import { placeNear } from '../picture/carte/placeNear';
import { circlesLayout } from '../picture/circles/circlesLayout';
import { drawnSectors, MOST_OUTLINES, type Sector } from '../picture/circles/sectors';
import { frameFor } from '../picture/frameFor';
import type { Size } from '../picture/geometry/box';
import { placesById } from '../picture/geometry/placesById';
import type { MeasureText } from '../picture/labels/textWidth';
import { type Focus, NO_FOCUS } from '../picture/marks/focus';
import type { Theme, ThemeName } from '../picture/marks/theme';
import { noteMarks } from '../picture/notes/noteMarks';
import type { PictureName } from '../picture/pictureName';
import { pictureWordsIn } from '../picture/pictureWordsIn';
import type { Scene } from '../picture/scene';
import { sceneOf } from '../picture/sceneOf';
import type { MapLook } from './mapLook';

export interface SceneLook {
  readonly measure: MeasureText;
  readonly theme: ThemeName | Theme;
  readonly wholeLegend: boolean;
  /** Differences from another state of the map, and the actors highlighted for them. */
  readonly changes?: ChangesToDraw;
  readonly highlighted?: Focus['highlighted'];
  /** Default: see `pictureOf`. */
  readonly picture?: PictureName;
}

/** An earlier state of the map, drawn at the places of the later one: actors not there yet are missing, and none moves. */
export interface EarlierState {
  readonly look: MapLook;
  /** Scene of the later state: names keep their places. */
  readonly former: Scene;
}

/** Circles around the beneficiary, or the Carte when there is none. */
export function pictureOf({ centre }: Pick<MapLook, 'centre'>): PictureName {
  return centre === undefined ? 'free' : 'circles';
}

/**
 * Draws a map at its stored places, with as much room as needed; `size` is approximate. `lit`: actors highlighted this time; `earlier`:
 * earlier state to draw instead.
 */
export function sceneOfMap(
  look: MapLook,
  size: Size,
  messages: Messages,
  { highlighted, picture = pictureOf(look), ...how }: SceneLook,
): (viewport: Size, lit?: Focus['highlighted'], earlier?: EarlierState) => Scene {
  const sectors = sectorsOf(look, picture, messages);
  const all = placesOf(look, picture, sectors, size);
  return (viewport, lit = highlighted, earlier) => {
    const { document, findings, telling, underWay, graph } = earlier?.look ?? look;
    const places = earlier ? new Map([...all].filter(([id]) => graph.hasNode(id))) : all;
    return sceneOf({
      ...(earlier?.look ?? look),
      ...(earlier ? { former: earlier.former, whole: { graph: look.graph, places: all } } : {}),
      ...how,
      drawNotes: noteMarks,
      visibility: ALL_VISIBLE,
      picture,
      places,
      frame: frameFor(picture, look.graph, look.centre, all, viewport, sectors),
      viewport,
      sectors,
      gaps: emptySeats(findings, document).map((finding) => ({
        finding,
        question: messages.findings.ghost(finding, telling),
        underWay: underWay.has(finding.key),
      })),
      focus: { ...NO_FOCUS, highlighted: lit },
      condensing: { opened: new Set(), recent: new Set() },
      title: document.info.title,
      nameOf: (actor) => actor.name,
      shortNameOf: (actor) => actor.shortName,
      words: pictureWordsIn(messages),
    });
  };
}

function sectorsOf(
  { document, graph, groups, groupNames }: MapLook,
  picture: PictureName,
  messages: Messages,
): readonly Sector[] {
  // A single actor is no group.
  const several = groups.filter(({ members }) => members.length > 1);
  const sectors = several.map(({ id, colour, members }) => {
    const name = groupNames.get(id);
    return {
      key: id,
      name: name ? messages.findings.groupName(name, document) : '',
      colour,
      members,
    };
  });
  const most = picture === 'free' ? MOST_OUTLINES : undefined;
  return drawnSectors(sectors, idsOf(graph), messages.picture.others, most);
}

/** Stored places, where there are any; other actors are given one. */
function placesOf(
  { document, graph, centre }: MapLook,
  picture: PictureName,
  sectors: readonly Sector[],
  viewport: Size,
): ReadonlyMap<ActorId, Point> {
  const kept = new Map(
    [...document.placements.values()].flatMap((placement) => {
      const point = placement[picture];
      return point ? [[placement.id, point] as const] : [];
    }),
  );
  if (picture === 'circles' && centre !== undefined) {
    const pinned = new Set([...document.placements.values()].flatMap(({ id, pinned }) => (pinned ? [id] : [])));
    return circlesLayout({ graph, centre, sectors, previous: kept, pinned, viewport, keep: 'all' });
  }
  if (2 * idsOf(graph).filter((id) => kept.has(id)).length >= graph.order) return placeNear(graph, kept);
  const index = vertexIndex(idsOf(graph));
  const groupOf = idsOf(graph).map(() => -1);
  sectors.forEach(({ members }, number) => {
    for (const member of members) groupOf[index.get(member) ?? 0] = number;
  });
  const points = freeLayout({ graph: rowsOf(graph), groupOf, seed: 1 });
  return placesById(graph, points);
}
