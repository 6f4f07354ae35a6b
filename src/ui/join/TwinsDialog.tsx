import { twinsKey } from '../../analysis/join/openTwins';
import { reopenFinding } from '../../domain/commands';
import { selectTwins } from '../../store/selectors/selectTwins';
import { Button } from '../parts/Button';
import { DialogFrame } from '../parts/DialogFrame';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore } from '../useApp';
import { JoinedNote } from './JoinedNote';
import { TiesToVerify } from './TiesToVerify';
import { TwinsLine } from './TwinsLine';

export function TwinsDialog() {
  const { join: words } = useLaterMessages();
  const store = useAppStore();
  const { open, refused } = useApp(selectTwins);
  const joining = useApp((state) => state.joining);
  const readOnly = useApp((state) => state.readOnly);
  const close = () => {
    store.getState().joiningMoved(null);
    store.getState().dialogOpened(null);
  };
  const reopen = () => {
    for (const pair of refused) store.getState().execute(reopenFinding, { id: twinsKey(pair) });
  };
  return (
    <DialogFrame title={joining ? words.joinedTitle : words.title} onClose={close} wide>
      <JoinedNote />
      {joining && <h3>{words.title}</h3>}
      <p className={dialogs.soft}>{open.length > 0 ? words.intro : words.none}</p>
      <ul className={dialogs.list}>
        {open.map((pair) => (
          <TwinsLine key={`${pair.a} ${pair.b}`} pair={pair} />
        ))}
      </ul>
      {refused.length > 0 && !readOnly && (
        <Button look="quiet" onClick={reopen}>
          {words.refusedPairs(refused.length)}
        </Button>
      )}
      {joining?.step !== 'reading' && <TiesToVerify />}
    </DialogFrame>
  );
}
