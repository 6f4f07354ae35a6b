import { History, Redo2, Undo2 } from 'lucide-react';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';

/** Undo and redo, each saying what it would undo or redo, and the list of all steps. */
export function UndoButtons() {
  const { commands: messages, history } = useMessages();
  const last = useApp((state) => state.past.at(-1));
  const next = useApp((state) => state.future[0]);
  const undo = useApp((state) => state.undo);
  const redo = useApp((state) => state.redo);
  const openDialog = useApp((state) => state.dialogOpened);
  const undoLabel = last ? messages.undo(last.command, last.label) : messages.nothingToUndo;
  const redoLabel = next ? messages.redo(next.command, next.label) : messages.nothingToRedo;
  const className = `${controls.button} ${controls.icon}`;
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
        className={className}
        disabled={!next}
        aria-label={redoLabel}
        title={redoLabel}
        onClick={redo}
      >
        <Redo2 size={20} />
      </button>
      <button
        type="button"
        className={className}
        aria-label={history.title}
        title={history.title}
        onClick={() => openDialog('history')}
      >
        <History size={20} />
      </button>
    </>
  );
}
