import type { ActorId, FindingKey, NoteId } from '../../domain/brand';
import { aimNote, moveNote } from '../../domain/commands';
import { MIDDLE, type PictureNote } from '../../domain/pictureNote';
import type { Point } from '../../domain/placement';
import { storedPoint } from '../../picture/frame';
import { type Box, boxAround } from '../../picture/geometry/box';
import { textWidth } from '../../picture/labels/textWidth';
import { freeNotePlace } from '../../picture/notes/freeNotePlace';
import { noteSize } from '../../picture/notes/noteMarks';
import type { PictureName } from '../../picture/pictureName';
import type { Scene } from '../../picture/scene';
import type { AppStore } from '../../store/appStore';

/** Subject of a note; without actor and seat, it is the place of the note. */
export interface NoteSubject {
  readonly actor?: ActorId;
  readonly seat?: FindingKey;
}

interface Target {
  readonly at: Point;
  readonly radius: number;
}

/** Mark of the subject; `null` when it is not drawn or the note is about a place. */
export function markOfSubject({ actors, ghosts }: Scene, { actor, seat }: NoteSubject): Target | null {
  if (actor !== undefined) return actors.find(({ id }) => id === actor) ?? null;
  return (seat !== undefined && ghosts.find(({ keys }) => keys.includes(seat))) || null;
}

const NAME_SIZE = 14;

/**
 * Places a new note beside its subject, or above the place that its arrow points at. `here`: point of the scene for a note about a place,
 * taken as it is when somebody pressed there (`pointed`) and the note has no arrow, else moved until it hides nothing. `asked`: picture
 * to store the place for; `scene` may still show another one while it is laid out.
 */
export function placedNote(
  scene: Scene,
  { id, text }: Pick<PictureNote, 'id' | 'text'>,
  subject: NoteSubject,
  hasArrow: boolean,
  { here, pointed, asked }: { readonly here: Point; readonly pointed: boolean; readonly asked: PictureName },
): PictureNote {
  const { picture, frame, labels } = scene;
  const size = labels.find(({ kind }) => kind === 'actor')?.size ?? NAME_SIZE;
  const plate = noteSize(text, size, textWidth);
  const room = { taken: takenIn(scene), bounds: scene.bounds };
  if (subject.actor === undefined && subject.seat === undefined) {
    const at = hasArrow || !pointed ? freeNotePlace(room, here, 0, plate) : here;
    return {
      id,
      text,
      [asked]: storedPoint(frame, at),
      ...(hasArrow ? { arrow: storedPoint(frame, here) } : {}),
    };
  }
  const target = markOfSubject(scene, subject);
  const at = target && freeNotePlace(room, target.at, target.radius, plate);
  // Without a drawn subject the note has no place yet: it gets one beside the subject once that is drawn.
  const put = at && target ? { [picture]: offset(scene, at, target.at) } : {};
  return { id, text, ...subject, ...put, ...(hasArrow ? { arrow: MIDDLE } : {}) };
}

/** Boxes of names, marks and notes, which a new note should not cover. Ties are left out: the user can still move the note. */
function takenIn({ labels, actors, ghosts, bundles, notes }: Scene): Box[] {
  return [
    ...labels.filter(({ kind }) => kind !== 'area').map(({ box }) => box),
    ...[...actors, ...ghosts, ...bundles].map(({ at, radius }) => boxAround(at, 2 * radius, 2 * radius)),
    ...notes.map(({ box }) => box),
  ];
}

export function putNote(store: AppStore, scene: Scene | null, id: NoteId, point: Point): void {
  const mark = scene?.notes.find((one) => one.id === id);
  if (!scene || !mark) return;
  const at = mark.about ? offset(scene, point, mark.about.at) : storedPoint(scene.frame, point);
  store
    .getState()
    .execute(moveNote, { id, picture: scene.picture, at }, store.getState().document.pictureNotes.get(id)?.text ?? '');
}

/** Moves the end of the arrow of a note about a place to a point of the scene. */
export function aimArrow(store: AppStore, scene: Scene | null, id: NoteId, point: Point): void {
  if (!scene) return;
  const { execute, document } = store.getState();
  execute(aimNote, { id, at: storedPoint(scene.frame, point) }, document.pictureNotes.get(id)?.text ?? '');
}

function offset({ frame }: Scene, at: Point, middle: Point): Point {
  return { x: (at.x - middle.x) / frame.scaleX, y: (at.y - middle.y) / frame.scaleY };
}
