import { isOnGround, MIDDLE, type PictureNote } from '../../domain/pictureNote';
import type { Point } from '../../domain/placement';
import { scenePoint } from '../frame';
import { type Box, boxAround, type Size } from '../geometry/box';
import { sentenceVariants } from '../labels/labelText';
import type { MeasureText } from '../labels/textWidth';
import { ornamentReach } from '../marks/ornamentReach';
import { freeNotePlace, type NoteRoom } from './freeNotePlace';
import { middleOf, type NoteAbout, type NoteArrow, type NoteMark, type NotesInput } from './noteMark';
import { NOTE_WEIGHT, noteArrowShapes, notePlate } from './noteShapes';

/** Most letters in a line, and most lines. */
const LETTERS = 24;
const LINES = 6;
/** Padding around the text, in text sizes. */
const PADDING = { x: 0.6, y: 0.4 };
/** Gap between a mark and the plate or arrow head, in CSS pixels. */
const GAP = 4;

/**
 * Notes of this picture whose target is drawn, by id so that they always overlap in the same order. Notes that nobody placed by hand avoid
 * the others.
 */
export function noteMarks({ notes, ...input }: NotesInput): NoteMark[] {
  const { actors, ghosts, bounds, picture } = input;
  const taken = [...actors, ...ghosts].map(({ at, radius }) => boxAround(at, 2 * radius, 2 * radius));
  const marks: NoteMark[] = [];
  const isPut = (note: PictureNote) => note[picture] !== undefined;
  const sorted = [...notes].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const note of [...sorted.filter(isPut), ...sorted.filter((one) => !isPut(one))]) {
    const mark = noteMark(note, { taken, bounds }, input);
    if (!mark) continue;
    marks.push(mark);
    taken.push(mark.box);
  }
  return marks;
}

function noteMark(note: PictureNote, room: NoteRoom, input: Omit<NotesInput, 'notes'>): NoteMark | null {
  const { picture, frame, size, bounds, measure, theme } = input;
  const isGround = isOnGround(note);
  const target = isGround ? null : targetOf(note, input);
  const isElsewhere = isGround && note[picture] === undefined && (note.circles ?? note.free) !== undefined;
  if (isElsewhere || (!isGround && target === null)) return null;
  const { lines, ...plate } = noteSize(note.text, size, measure);
  const put = note[picture];
  const middle = target
    ? put
      ? beside(target, { x: put.x * frame.scaleX, y: put.y * frame.scaleY }, plate)
      : freeNotePlace(room, target.about.at, target.reach, plate)
    : scenePoint(frame, put ?? MIDDLE);
  const box = within(boxAround(middle, plate.width, plate.height), bounds);
  const end = note.arrow && (target?.about.at ?? scenePoint(frame, note.arrow));
  const arrow = end && arrowTo(end, target ? target.reach + GAP : 0, box);
  return {
    id: note.id,
    text: note.text,
    box,
    plate: notePlate({ lines, box, size }, theme),
    line: arrow ? noteArrowShapes(arrow, theme) : [],
    ...(target ? { about: target.about } : {}),
    ...(arrow ? { arrow } : {}),
  };
}

/** Lines of a note and the size of its plate, in CSS pixels. */
export function noteSize(text: string, size: number, measure: MeasureText) {
  const [written] = sentenceVariants(text.replace(/\s+/g, ' '), [LETTERS], size, NOTE_WEIGHT, measure, LINES);
  const { lines, width, height } = written ?? { lines: [], width: 0, height: 0 };
  return { lines, width: width + 2 * PADDING.x * size, height: height + 2 * PADDING.y * size };
}

interface Target {
  readonly about: NoteAbout;
  readonly reach: number;
}

function targetOf(
  { actor, seat }: PictureNote,
  { actors, ghosts }: Pick<NotesInput, 'actors' | 'ghosts'>,
): Target | null {
  if (actor !== undefined) {
    const mark = actors.find(({ id }) => id === actor);
    return mark
      ? { about: { kind: 'actor', id: actor, at: mark.at, radius: mark.radius }, reach: ornamentReach(mark) }
      : null;
  }
  const ghost = seat === undefined ? undefined : ghosts.find(({ keys }) => keys.includes(seat));
  const key = ghost?.keys[0];
  return ghost && key !== undefined
    ? { about: { kind: 'seat', id: key, at: ghost.at, radius: ghost.radius }, reach: ghost.radius }
    : null;
}

/** Centre of a plate: at the stored offset, and far enough not to cover its mark. */
function beside({ about: { at }, reach }: Target, off: Point, { width, height }: Size): Point {
  const far = Math.hypot(off.x, off.y);
  const [x, y] = far === 0 ? [MIDDLE.x, -1] : [off.x / far, off.y / far];
  const clear = Math.min(
    (reach + GAP + width / 2) / Math.max(1e-6, Math.abs(x)),
    (reach + GAP + height / 2) / Math.max(1e-6, Math.abs(y)),
  );
  const distance = Math.max(far, clear);
  return { x: at.x + x * distance, y: at.y + y * distance };
}

/** Moves a box as little as needed to fit the bounds. */
function within(box: Box, bounds: Box): Box {
  const x = Math.max(bounds.left - box.left, Math.min(0, bounds.right - box.right));
  const y = Math.max(bounds.top - box.top, Math.min(0, bounds.bottom - box.bottom));
  return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}

/** No arrow when the plate covers its target. */
function arrowTo(end: Point, off: number, box: Box): NoteArrow | undefined {
  const middle = middleOf(box);
  const [dx, dy] = [end.x - middle.x, end.y - middle.y];
  const far = Math.hypot(dx, dy);
  if (far === 0) return undefined;
  const leaves = Math.min(
    (box.right - box.left) / 2 / Math.max(1e-6, Math.abs(dx)),
    (box.bottom - box.top) / 2 / Math.max(1e-6, Math.abs(dy)),
  );
  const arrives = 1 - off / far;
  if (arrives <= leaves) return undefined;
  return {
    from: { x: middle.x + dx * leaves, y: middle.y + dy * leaves },
    to: { x: middle.x + dx * arrives, y: middle.y + dy * arrives },
  };
}
