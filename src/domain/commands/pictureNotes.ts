import type { NoteId } from '../brand';
import { isFiniteNote, isOnGround, LONGEST_NOTE, type PictureNote } from '../pictureNote';
import type { Point } from '../placement';
import { patched, withoutRecords, withRecord } from '../tables';
import { defineCommand } from './command';

/** Pins a note on the picture, or changes one. Its actor must be on the map. */
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

/** Moves a note; its arrow still ends in the same place. A drag is one undo step, and so are several presses on an arrow key. */
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

/** Moves the end of the arrow of a note about a place. Any other arrow ends at the note's subject. */
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

export const removeNotes = defineCommand(
  'removeNotes',
  'record',
  (document, { ids }: { readonly ids: readonly NoteId[] }) => withoutRecords(document, 'pictureNotes', ids),
);
