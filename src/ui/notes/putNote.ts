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

/** What a note is about, as a form says it; neither: the place where it is put. */
export interface NoteSubject {
  readonly actor?: ActorId;
  readonly seat?: FindingKey;
}

interface Target {
  readonly at: Point;
  readonly radius: number;
}

/** The mark of what a note is about; `null`: it is not drawn, or the note is about a place. */
export function markOfSubject({ actors, ghosts }: Scene, { actor, seat }: NoteSubject): Target | null {
  if (actor !== undefined) return actors.find(({ id }) => id === actor) ?? null;
  return (seat !== undefined && ghosts.find(({ keys }) => keys.includes(seat))) || null;
}

const NAME_SIZE = 14;

/**
 * A new place for a note, beside what it is about, or above the place that it points at. `here`: of the scene, for a note about
 * a place, the very one where somebody pressed (`pointed`), else about where it may stand without hiding anything. `asked`: the picture to
 * keep it for, which another scene still shows while that is laid out.
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
  // Who is not drawn now has it beside them once they are.
  const put = at && target ? { [picture]: offset(scene, at, target.at) } : {};
  return { id, text, ...subject, ...put, ...(hasArrow ? { arrow: MIDDLE } : {}) };
}

/** Names and marks of the picture: a person reads both, and puts the note elsewhere if they want to. */
function takenIn({ labels, actors, ghosts, bundles, notes }: Scene): Box[] {
  return [
    ...labels.filter(({ kind }) => kind !== 'area').map(({ box }) => box),
    ...[...actors, ...ghosts, ...bundles].map(({ at, radius }) => boxAround(at, 2 * radius, 2 * radius)),
    ...notes.map(({ box }) => box),
  ];
}

/** Puts the middle of a note at a point of the scene. */
export function putNote(store: AppStore, scene: Scene | null, id: NoteId, point: Point): void {
  const mark = scene?.notes.find((one) => one.id === id);
  if (!scene || !mark) return;
  const at = mark.about ? offset(scene, point, mark.about.at) : storedPoint(scene.frame, point);
  store
    .getState()
    .execute(moveNote, { id, picture: scene.picture, at }, store.getState().document.pictureNotes.get(id)?.text ?? '');
}

/** Has the arrow of a note about a place end at a point of the scene. */
export function aimArrow(store: AppStore, scene: Scene | null, id: NoteId, point: Point): void {
  if (!scene) return;
  const { execute, document } = store.getState();
  execute(aimNote, { id, at: storedPoint(scene.frame, point) }, document.pictureNotes.get(id)?.text ?? '');
}

function offset({ frame }: Scene, at: Point, middle: Point): Point {
  return { x: (at.x - middle.x) / frame.scaleX, y: (at.y - middle.y) / frame.scaleY };
}
