import type { NotesMessages } from './fr';

export const notesEn: NotesMessages = {
  title: 'Note on the picture',
  text: 'Text of the note',
  beside: 'Beside',
  here: 'this place on the picture',
  seats: 'A gap',
  actors: 'An actor',
  goneSeat: 'A gap that is no longer there',
  arrow: 'With an arrow',
  pin: 'Pin',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove the note',
  move: 'Move the note',
  moves: { left: 'To the left', up: 'Up', down: 'Down', right: 'To the right' },
  moveHint: 'Arrow keys, or drag the note on the picture.',
  pinHere: 'Pin a note here',
  pinAbout: 'Pin a note',
  menu: 'Actions for this note',
  edit: 'Edit the note',
};
