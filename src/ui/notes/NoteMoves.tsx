import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { NoteId } from '../../domain/brand';
import { isOnGround } from '../../domain/pictureNote';
import type { Point } from '../../domain/placement';
import { scenePoint } from '../../picture/frame';
import { middleOf } from '../../picture/notes/noteMark';
import type { Scene } from '../../picture/scene';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore } from '../useApp';
import styles from './Notes.module.css';
import { aimArrow, putNote } from './putNote';

/** Distance of one move, in CSS pixels at zoom 1. */
const STEP = 12;
const MOVES = [
  { name: 'left', key: 'ArrowLeft', x: -STEP, y: 0, Sign: ArrowLeft },
  { name: 'up', key: 'ArrowUp', x: 0, y: -STEP, Sign: ArrowUp },
  { name: 'down', key: 'ArrowDown', x: 0, y: STEP, Sign: ArrowDown },
  { name: 'right', key: 'ArrowRight', x: STEP, y: 0, Sign: ArrowRight },
] as const;

interface Props {
  readonly id: NoteId;
  readonly scene: () => Scene | null;
}

/** Moves a note, or the end of its arrow if that is a place, without a pointer. */
export function NoteMoves({ id, scene }: Props) {
  const store = useAppStore();
  const { notes: words } = useLaterMessages();
  const aims = useApp(({ document }) => {
    const note = document.pictureNotes.get(id);
    return note?.arrow !== undefined && isOnGround(note);
  });
  const moveNote = (by: Point): void => {
    const drawn = scene();
    const box = drawn?.notes.find((one) => one.id === id)?.box;
    if (box) putNote(store, drawn, id, sumOf(middleOf(box), by));
  };
  const aim = (by: Point): void => {
    const drawn = scene();
    const end = store.getState().document.pictureNotes.get(id)?.arrow;
    if (drawn && end) aimArrow(store, drawn, id, sumOf(scenePoint(drawn.frame, end), by));
  };
  return (
    <>
      <Moves title={words.move} hint={words.moveHint} onMove={moveNote} />
      {aims && <Moves title={words.aim} hint={words.aimHint} onMove={aim} />}
    </>
  );
}

function sumOf(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y };
}

/** One button for each direction. All arrow keys work on each of them. */
function Moves(props: { readonly title: string; readonly hint: string; readonly onMove: (by: Point) => void }) {
  const { notes: words } = useLaterMessages();
  const onKeyDown = (event: KeyboardEvent): void => {
    const meant = MOVES.find(({ key }) => key === event.key);
    if (!meant) return;
    event.preventDefault();
    props.onMove(meant);
  };
  return (
    <fieldset className={styles.moves}>
      <legend className={styles.legend}>{props.title}</legend>
      {MOVES.map(({ name, Sign, ...by }) => (
        <Button
          key={name}
          look="icon"
          aria-label={words.moves[name]}
          onClick={() => props.onMove(by)}
          onKeyDown={onKeyDown}
        >
          <Sign size={18} />
        </Button>
      ))}
      <p className={styles.hint}>{props.hint}</p>
    </fieldset>
  );
}
