import { Redo2, Undo2 } from 'lucide-react';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import styles from './Header.module.css';

/** Undo and redo buttons, each named after its step. Redo keeps its place while there is nothing to redo. */
export function UndoButtons() {
  const { commands: messages } = useMessages();
  const last = useApp((state) => state.past.at(-1));
  const next = useApp((state) => state.future[0]);
  const undo = useApp((state) => state.undo);
  const redo = useApp((state) => state.redo);
  const undoLabel = last ? messages.undo(last.command, last.label) : messages.nothingToUndo;
  const redoLabel = next ? messages.redo(next.command, next.label) : messages.nothingToRedo;
  const className = `${controls.button} ${controls.quiet} ${controls.icon}`;
  return (
    <>
      <button
        type="button"
        className={className}
        disabled={!last}
        aria-label={undoLabel}
        title={undoLabel}
        onClick={undo}
      >
        <Undo2 size={20} />
      </button>
      <button
        type="button"
        className={`${className} ${next ? '' : styles.away}`}
        disabled={!next}
        aria-label={redoLabel}
        title={redoLabel}
        onClick={redo}
      >
        <Redo2 size={20} />
      </button>
    </>
  );
}
