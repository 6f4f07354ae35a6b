import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { NoteId } from '../../domain/brand';
import { middleOf } from '../../picture/notes/noteMark';
import type { Scene } from '../../picture/scene';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useAppStore } from '../useApp';
import styles from './Notes.module.css';
import { putNote } from './putNote';

/** How far a press moves a note, in CSS pixels at zoom 1. */
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

/** Moves a note without a pointer: a button a direction, on each of which all arrow keys do what they say. */
export function NoteMoves({ id, scene }: Props) {
  const store = useAppStore();
  const { notes: words } = useLaterMessages();
  const move = ({ x, y }: { readonly x: number; readonly y: number }): void => {
    const drawn = scene();
    const box = drawn?.notes.find((one) => one.id === id)?.box;
    if (!box) return;
    const at = middleOf(box);
    putNote(store, drawn, id, { x: at.x + x, y: at.y + y });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const meant = MOVES.find(({ key }) => key === event.key);
    if (!meant) return;
    event.preventDefault();
    move(meant);
  };
  return (
    <fieldset className={styles.moves}>
      <legend className={styles.legend}>{words.move}</legend>
      {MOVES.map(({ name, Sign, ...by }) => (
        <Button key={name} look="icon" aria-label={words.moves[name]} onClick={() => move(by)} onKeyDown={onKeyDown}>
          <Sign size={18} />
        </Button>
      ))}
      <p className={styles.hint}>{words.moveHint}</p>
    </fieldset>
  );
}
