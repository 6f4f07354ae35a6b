import { X } from 'lucide-react';
import { useCallback } from 'react';
import { MOST_REPLAYED } from '../../export/replay/replayPicture';
import { replayShown } from '../../store/replaySlice';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import styles from '../replay/Replay.module.css';
import { ReplayControls } from '../replay/ReplayControls';
import { useReplaying } from '../replay/useReplaying';
import { useReplayKeys } from '../replay/useReplayKeys';
import { useServices } from '../services';
import { useApp } from '../useApp';
import { commandOfKey, type RoomCommand } from './roomCommands';
import { useBarShown } from './useBarShown';

/** Commands of the room that still work during a replay. */
const GOING_ON: ReadonlySet<RoomCommand> = new Set(['blank', 'mask', 'dark']);

const MODIFIERS = new Set(['Shift', 'AltGraph', 'CapsLock', 'Tab']);

/** Controls of the replay in front of a room, which sees only the picture and the sentence. */
export function RoomReplayBar({ run }: { readonly run: (command: RoomCommand) => void }) {
  const { desk } = useServices().room;
  const { replay: words } = useLaterMessages();
  const replay = useApp(replayShown);
  const blank = useApp((state) => state.blank);
  const isTooLarge = useApp(({ document }) => document.actors.size > MOST_REPLAYED);
  const { shown, onFocus, onBlur } = useBarShown();
  const leave = () => desk.getState().dialogOpened(null);
  useReplaying(desk);
  useReplayKeys(
    desk,
    useCallback(
      (event: KeyboardEvent) => {
        const state = desk.getState();
        const command = commandOfKey(event);
        if (MODIFIERS.has(event.key)) return false;
        if (state.blank) state.blankSet(false);
        else if (event.key === 'Escape') state.dialogOpened(null);
        else if (command && GOING_ON.has(command)) run(command);
        else return false;
        return true;
      },
      [desk, run],
    ),
  );
  if (blank) return null;
  return (
    <div
      role="toolbar"
      aria-label={words.title}
      className={styles.roomBar}
      data-hidden={(replay && !shown) || undefined}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {replay ? <ReplayControls desk={desk} /> : <p role="status">{isTooLarge ? words.tooLarge : words.noDays}</p>}
      <Button look="icon" aria-label={words.leave} title={words.leave} onClick={leave}>
        <X size={22} />
      </Button>
    </div>
  );
}
