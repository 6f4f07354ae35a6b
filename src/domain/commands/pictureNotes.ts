import type { NoteId } from '../brand';
import { isFiniteNote, isOnGround, LONGEST_NOTE, type PictureNote } from '../pictureNote';
import type { Point } from '../placement';
import { patched, withoutRecords, withRecord } from '../tables';
import { defineCommand } from './command';

/** Pins a note on the picture, or changes one. Whom it is about must be on the map. */
export const pinNote = defineCommand('pinNote', 'record', (document, { note }: { readonly note: PictureNote }) => {
  const text = note.text.trim().slice(0, LONGEST_NOTE).trim().toWellFormed();
  if (text === '' || !isFiniteNote(note)) return document;
  if (note.actor !== undefined && !document.actors.has(note.actor)) return document;
  const next = { ...note, text };
  if (JSON.stringify(document.pictureNotes.get(note.id)) === JSON.stringify(next)) return document;
  return withRecord(document, 'pictureNotes', note.id, next);
});

interface MoveNote {
  readonly id: NoteId;
  readonly picture: 'circles' | 'free';
  readonly at: Point;
}

/** Puts a note somewhere else, its arrow still ending where it did. A drag is one step, and so are several presses on an arrow key. */
export const moveNote = defineCommand(
  'moveNote',
  'amend',
  (document, { id, picture, at }: MoveNote) => {
    const before = document.pictureNotes.get(id);
    if (!before || !isFiniteNote({ free: at })) return document;
    const next = patched(before, { [picture]: at });
    return next === before ? document : withRecord(document, 'pictureNotes', id, next);
  },
  ({ id }) => id,
);

interface AimNote {
  readonly id: NoteId;
  readonly at: Point;
}

/** Has the arrow of a note about a place end elsewhere. What a note is about is where any other arrow ends. */
export const aimNote = defineCommand(
  'aimNote',
  'amend',
  (document, { id, at }: AimNote) => {
    const before = document.pictureNotes.get(id);
    if (!before?.arrow || !isOnGround(before) || !isFiniteNote({ arrow: at })) return document;
    const next = patched(before, { arrow: at });
    return next === before ? document : withRecord(document, 'pictureNotes', id, next);
  },
  ({ id }) => id,
);

/** Takes notes off the picture. */
export const removeNotes = defineCommand(
  'removeNotes',
  'record',
  (document, { ids }: { readonly ids: readonly NoteId[] }) => withoutRecords(document, 'pictureNotes', ids),
);
