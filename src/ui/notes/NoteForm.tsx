import { type FormEvent, type RefObject, useRef, useState } from 'react';
import type { NoteId } from '../../domain/brand';
import { pinNote, removeNotes } from '../../domain/commands';
import { LONGEST_NOTE, MIDDLE, type PictureNote } from '../../domain/pictureNote';
import { storedPoint } from '../../picture/frame';
import type { Scene } from '../../picture/scene';
import type { NoteOpen } from '../../store/noteOpen';
import { selectPicture } from '../../store/selectors/selectPicture';
import { useKeptText } from '../fields/useKeptText';
import type { Picture } from '../map/attachPicture';
import { Button } from '../parts/Button';
import { ConfirmButton } from '../parts/ConfirmButton';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore } from '../useApp';
import { NoteMoves } from './NoteMoves';
import { NoteSubjects, subjectIn, subjectValue } from './NoteSubjects';
import styles from './Notes.module.css';
import { type NoteSubject, placedNote } from './putNote';

interface Props {
  readonly open: NoteOpen;
  readonly picture: RefObject<Picture | null>;
  readonly onDone: () => void;
}

export function NoteForm({ open, picture, onDone }: Props) {
  const store = useAppStore();
  const { newId } = useServices();
  const { notes: words } = useLaterMessages();
  const known = useApp(({ document }) => (open.kind === 'known' ? document.pictureNotes.get(open.id) : undefined));
  const [text, setText] = useKeptText(`note ${open.kind === 'known' ? open.id : ''}`.trim());
  const [touched, setTouched] = useState(false);
  const [about, setAbout] = useState(() => subjectValue(known ?? (open.kind === 'new' ? open : {})));
  const [hasArrow, setHasArrow] = useState(known ? known.arrow !== undefined : about !== '');
  const shown = known && !touched && text === '' ? known.text : text;
  const done = () => {
    setText('');
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const scene = picture.current?.scene();
    if (!scene || shown.trim() === '' || store.getState().readOnly) return;
    const pointed = open.kind === 'new' ? open.at : undefined;
    const asked = selectPicture(store.getState());
    const here = pointed ?? picture.current?.canvas.view().middle ?? MIDDLE;
    const written = { id: known?.id ?? (newId() as NoteId), text: shown.trim() };
    const subject = subjectIn(about);
    const note =
      known && about === subjectValue(known)
        ? withArrow({ ...known, ...written }, hasArrow, scene, subject)
        : placedNote(scene, written, subject, hasArrow, { here, pointed: pointed !== undefined, asked });
    store.getState().execute(pinNote, { note }, note.text);
    done();
  };
  const remove = () => {
    if (known && store.getState().execute(removeNotes, { ids: [known.id] }, known.text)) done();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextOfNote
        text={shown}
        onType={(typed) => {
          setTouched(true);
          setText(typed);
        }}
      />
      <NoteSubjects value={about} onChange={setAbout} />
      <label className={styles.check}>
        <input type="checkbox" checked={hasArrow} onChange={({ target }) => setHasArrow(target.checked)} />
        {words.arrow}
      </label>
      {known && <NoteMoves id={known.id} scene={() => picture.current?.scene() ?? null} />}
      <div className={styles.row}>
        <Button type="submit" look="primary" disabled={shown.trim() === ''}>
          {known ? words.save : words.pin}
        </Button>
        <Button onClick={done}>{words.cancel}</Button>
        {known && <ConfirmButton label={words.remove} onConfirm={remove} />}
      </div>
    </form>
  );
}

/** Adds or removes the arrow of a note that stays in place. A new arrow to a place first ends a little below the note. */
function withArrow(note: PictureNote, hasArrow: boolean, scene: Scene, subject: NoteSubject): PictureNote {
  const { arrow, ...rest } = note;
  if (!hasArrow) return rest;
  if (arrow) return note;
  if (subject.actor !== undefined || subject.seat !== undefined) return { ...rest, arrow: MIDDLE };
  const box = scene.notes.find(({ id }) => id === note.id)?.box;
  const below = box && { x: (box.left + box.right) / 2, y: box.bottom + BELOW };
  return below ? { ...rest, arrow: storedPoint(scene.frame, below) } : rest;
}

/** Length of a new arrow to a place, in CSS pixels. */
const BELOW = 40;

function TextOfNote({ text, onType }: { readonly text: string; readonly onType: (text: string) => void }) {
  const { notes: words } = useLaterMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  useFocusOnMount(field, true);
  return (
    <label className={styles.text}>
      <span className={controls.label}>{words.text}</span>
      <textarea
        ref={field}
        className={controls.field}
        rows={2}
        maxLength={LONGEST_NOTE}
        value={text}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={(event) => {
          // A note is short: Enter pins it, Shift+Enter starts a new line.
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    </label>
  );
}
