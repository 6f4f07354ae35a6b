import { type ActorGraph, actorGraphOf } from '../analysis/actorGraph';
import { contactsOf } from '../analysis/contactsOf';
import { idsOf } from '../analysis/rowsOf';
import type { Visibility } from '../analysis/visibility';
import type { ActorId } from '../domain/brand';
import type { MapDocument } from '../domain/mapDocument';
import type { Messages } from '../i18n/messages';
import { circlesLayout } from '../picture/circles/circlesLayout';
import { drawnSectors, type Sector } from '../picture/circles/sectors';
import { frameFor } from '../picture/frameFor';
import type { Size } from '../picture/geometry/box';
import type { MeasureText } from '../picture/labels/textWidth';
import { NO_FOCUS } from '../picture/marks/focus';
import { pictureWordsIn } from '../picture/pictureWordsIn';
import type { Scene } from '../picture/scene';
import { sceneOf } from '../picture/sceneOf';

export interface EgoInput {
  readonly document: MapDocument;
  /** Graph of the whole map, as far as it may be seen. */
  readonly graph: ActorGraph;
  readonly visibility: Visibility;
  readonly centre: ActorId;
  /** Of the whole map: colours match those of the large picture. */
  readonly sectors: readonly Sector[];
  readonly viewport: Size;
  readonly measure: MeasureText;
  readonly messages: Messages;
}

/** Ego network of an actor in Circles (its neighbours and the ties among them): a smaller version of the large picture. */
export function egoScene(input: EgoInput): Scene {
  const { visibility, centre, sectors, viewport, measure, messages } = input;
  const around = neighbourhood(input);
  const graph = actorGraphOf(around, visibility);
  const shown = drawnSectors(sectors, idsOf(graph), messages.picture.others);
  const places = circlesLayout({
    graph,
    centre,
    sectors: shown,
    previous: new Map(),
    pinned: new Set(),
    viewport,
    keep: 'sameRing',
  });
  return sceneOf({
    document: around,
    graph,
    visibility,
    picture: 'circles',
    centre,
    places,
    frame: frameFor('circles', graph, centre, places, viewport, shown),
    viewport,
    theme: 'print',
    sectors: shown,
    gaps: [],
    brokers: new Set(),
    fragile: new Set(),
    focus: NO_FOCUS,
    title: '',
    nameOf: (actor) => actor.name,
    shortNameOf: (actor) => actor.shortName,
    words: pictureWordsIn(messages),
    measure,
  });
}

/** Part of a map within one tie of an actor. */
function neighbourhood({ document, graph, centre }: EgoInput): MapDocument {
  const near = new Set([centre, ...contactsOf(graph, centre)]);
  return {
    ...document,
    actors: new Map([...document.actors].filter(([id]) => near.has(id))),
    ties: new Map([...document.ties].filter(([, { a, b }]) => near.has(a) && near.has(b))),
    placements: new Map(),
    pictureNotes: new Map(),
  };
}
