import type { Point } from '../domain/placement';
import { actorSignShapes, goneSign, tieSignShapes } from '../picture/changes/changeShapes';
import { departureCross } from '../picture/changes/trialShapes';
import { voteDots } from '../picture/ghosts/voteDots';
import { doubtSigns } from '../picture/labels/doubtSigns';
import { placeLabels } from '../picture/labels/labelPlacement';
import { badgeShapes, selectionShapes } from '../picture/marks/actorShapes';
import type { ChangeMarks, TrialMarks } from '../picture/marks/marks';
import { roundedBox, type Shape } from '../picture/marks/shape';
import type { Theme } from '../picture/marks/theme';
import type { Scene } from '../picture/scene';
import { doubtShape, groundShapes, labelShapes, networkShapes } from '../picture/sceneShapes';

interface Following {
  readonly follows: readonly string[];
  readonly shapes: readonly Shape[];
}

function trialPieces({ departures }: TrialMarks, theme: Theme): Following[] {
  return departures.map((mark) => ({ follows: [mark.id], shapes: [departureCross(mark, theme)] }));
}

/** Signs of changes: those of actors follow them, those of ties stay until the next scene. */
function changePieces(changes: ChangeMarks, theme: Theme): Following[] {
  return [
    { follows: [], shapes: [...tieSignShapes(changes, theme), ...changes.gone.map((mark) => goneSign(mark, theme))] },
    ...changes.actors.map((mark) => ({ follows: [mark.id], shapes: actorSignShapes(mark, theme) })),
  ];
}

/** Shapes that move along with the actors, or the note, they belong to. */
export interface Piece {
  readonly follows: readonly string[];
  /** Of two followed actors: position between them, from the first to the second. Default: their centroid. */
  readonly share?: number;
  readonly shapes: readonly Shape[];
  /** Part of the actor's mark, so visible throughout a glide between pictures. */
  readonly isMark?: boolean;
}

/** What our own layers draw: grounds under Cytoscape's drawing, texts over it. */
export interface Pieces {
  readonly under: readonly Shape[];
  readonly over: readonly Piece[];
  readonly labels: Scene['labels'];
  /** Actors and gaps whose text has a place. */
  readonly written: ReadonlySet<string>;
}

/** From this zoom on names are placed anew, as there is more room. */
const REPLACING_ZOOM = 1.4;

export function piecesOf(scene: Scene, zoom: number): Pieces {
  const { theme, actors } = scene;
  const labels = zoom >= REPLACING_ZOOM ? placeLabels(scene.labelling, zoom) : scene.labels;
  return {
    under: [...groundShapes(scene), ...networkShapes(scene)],
    labels,
    over: [
      ...doubtSigns(scene, labels).map(({ tie, at, share }) => ({
        follows: [tie.a, tie.b],
        share,
        shapes: [doubtShape(at, theme)],
      })),
      ...actors.map((actor) => ({
        follows: [actor.id],
        shapes: [...selectionShapes(actor, theme), ...badgeShapes(actor, theme)],
        isMark: true,
      })),
      ...scene.ghosts.map((ghost) => ({ follows: [], shapes: voteDots(ghost, theme) })),
      ...trialPieces(scene.trial, theme),
      ...changePieces(scene.changes, theme),
      ...labels.map((label) => ({
        follows: label.kind === 'actor' ? [label.owner] : [],
        shapes: labelShapes(label, theme),
      })),
      ...scene.notes.map((note) => ({ follows: [note.id], shapes: note.plate })),
    ].filter((piece) => piece.shapes.length > 0),
    written: new Set(labels.map((label) => label.owner)),
  };
}

/** Margin of the plate, in text sizes. */
const PLATE = 0.3;

/** A text without a place of its own (a name, a question), beside its mark, on a plate above everything. */
export function passingText(scene: Scene, owner: string, zoom: number): Shape[] {
  const { labelling, theme, bounds } = scene;
  const request = labelling.requests.find((one) => one.owner === owner && one.kind !== 'area');
  if (!request) return [];
  const alone = { requests: [{ ...request, faded: false }], obstacles: [], segments: [] };
  const labelZoom = zoom >= REPLACING_ZOOM ? zoom : 1;
  const [label] = [bounds, everywhere()].flatMap((within) => placeLabels({ ...alone, bounds: within }, labelZoom));
  if (!label) return [];
  const around = PLATE * label.size;
  const { left, top, right, bottom } = label.box;
  const plate = { left: left - around, top: top - around / 2, right: right + around, bottom: bottom + around / 2 };
  return [
    { kind: 'path', path: roundedBox(plate, around), fill: theme.paper, stroke: theme.ring, width: around / 4 },
    ...labelShapes({ ...label, weight: 700 }, theme),
  ];
}

function everywhere() {
  return { left: -1e6, right: 1e6, top: -1e6, bottom: 1e6 };
}

/** Offset of a piece, from those of the actors it follows. */
export function shiftOf({ follows, share }: Piece, shifts: ReadonlyMap<string, Point>): Point | null {
  let x = 0;
  let y = 0;
  for (const [i, id] of follows.entries()) {
    const shift = shifts.get(id);
    const weight = share === undefined ? 1 / follows.length : i === 0 ? 1 - share : share;
    x += (shift?.x ?? 0) * weight;
    y += (shift?.y ?? 0) * weight;
  }
  return x === 0 && y === 0 ? null : { x, y };
}
