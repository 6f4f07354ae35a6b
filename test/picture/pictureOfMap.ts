import { actorGraphOf } from '../../src/analysis/actorGraph';
import { brokersOf } from '../../src/analysis/brokers';
import { isGap } from '../../src/analysis/findings/finding';
import { findingsOf } from '../../src/analysis/findings/findings';
import { groupNames } from '../../src/analysis/groupNames/groupNames';
import { doubtfulMembers } from '../../src/analysis/groups/doubtfulMembers';
import { measure } from '../../src/analysis/measure';
import { partitionBy } from '../../src/analysis/partitions/partitionBy';
import { idsOf, rowsOf } from '../../src/analysis/rowsOf';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import type { ActorId, Day } from '../../src/domain/brand';
import type { MapDocument } from '../../src/domain/mapDocument';
import type { Point } from '../../src/domain/placement';
import { MESSAGES } from '../../src/i18n/language';
import { freeLayout } from '../../src/picture/carte/freeLayout';
import { circlesLayout } from '../../src/picture/circles/circlesLayout';
import { drawnSectors } from '../../src/picture/circles/sectors';
import { frameFor } from '../../src/picture/frameFor';
import type { Size } from '../../src/picture/geometry/box';
import { textWidth } from '../../src/picture/labels/textWidth';
import { NO_FOCUS } from '../../src/picture/marks/focus';
import type { PictureName } from '../../src/picture/pictureName';
import { pictureWordsIn } from '../../src/picture/pictureWordsIn';
import type { SceneInput } from '../../src/picture/sceneInput';

/**
 * All that a scene of a map takes, as the desk makes it: groups, findings and their questions, brokers, fragile points.
 * What takes long is worked out once; parts can be given.
 */
export function pictureOfMap(given: MapDocument) {
  const graph = actorGraphOf(given, ALL_VISIBLE);
  const measured = measure(graph, [], { version: 1, seed: 1 });
  const groups = new Map(measured.groups.map((group) => [group.id, group]));
  const document: MapDocument = { ...given, groups };
  const centre = document.info.beneficiary;
  const partition = partitionBy(document, graph, ALL_VISIBLE, 'groups');
  const names = groupNames(document, graph, partition);
  const words = pictureWordsIn(MESSAGES.fr);
  const { findings: inWords } = MESSAGES.fr;
  const sectors = drawnSectors(
    partition.groups.map(({ id, members }, index) => {
      const name = names.get(id);
      return { key: id, name: name ? inWords.groupName(name, document) : '', colour: index, members };
    }),
    idsOf(graph),
    words.others,
  );
  const options = { visibility: ALL_VISIBLE, from: centre, partition, graph, today: '2026-11-24' as Day };
  const { findings, perimeter } = findingsOf(document, options);
  const telling = { document, from: centre, perimeter, groupNames: names };
  const gaps = findings.filter(isGap).map((finding) => ({ finding, question: inWords.ghost(finding, telling) }));
  const fragile = new Set(findings.flatMap(({ rule, actors }) => (rule === 'fragilePoint' ? actors : [])));
  const brokers = brokersOf(graph, measured);
  const numberOf = new Map(partition.groups.map(({ id }, index) => [id, index]));
  const betweenGroups = new Map(
    [...doubtfulMembers(graph, groups.values())].map(
      ([actor, [nearest = '']]) => [actor, numberOf.get(nearest) ?? 0] as const,
    ),
  );
  const known = new Map<string, ReadonlyMap<ActorId, Point>>();
  const layOut = (picture: PictureName, viewport: Size): ReadonlyMap<ActorId, Point> => {
    if (picture === 'circles' && centre !== undefined) {
      const previous = new Map<ActorId, Point>();
      return circlesLayout({ graph, centre, sectors, previous, pinned: new Set(), viewport, keep: 'all' });
    }
    const groupOf = idsOf(graph).map((id) => sectors.findIndex((sector) => sector.members.includes(id)));
    const points = freeLayout({ graph: rowsOf(graph), groupOf, seed: 1 });
    return new Map(idsOf(graph).map((id, vertex) => [id, points[vertex] ?? { x: 0, y: 0 }]));
  };
  const placesIn = (picture: PictureName, viewport: Size) => {
    const key = picture === 'free' ? picture : `${picture} ${viewport.width} ${viewport.height}`;
    const places = known.get(key) ?? layOut(picture, viewport);
    known.set(key, places);
    return places;
  };
  return (picture: PictureName, viewport: Size, parts: Partial<SceneInput> = {}): SceneInput => {
    const places = parts.places ?? placesIn(picture, viewport);
    return {
      document,
      graph,
      visibility: ALL_VISIBLE,
      picture,
      centre,
      places,
      frame: frameFor(picture, graph, centre, places, viewport, sectors),
      viewport,
      theme: 'desk',
      sectors,
      gaps,
      brokers,
      fragile,
      betweenGroups,
      focus: NO_FOCUS,
      title: document.info.title,
      nameOf: (actor) => actor.name,
      shortNameOf: (actor) => actor.shortName,
      words,
      measure: textWidth,
      ...parts,
    };
  };
}
