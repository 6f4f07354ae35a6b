import dialogs from '../dialogs/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { UpdatePart } from '../update/UpdatePart';
import { useApp } from '../useApp';

/** Maps of others added to the open one, and the actors of it that may be one. */
export function JoinPart() {
  const { join: words } = useLaterMessages();
  const { joinFiles } = useServices();
  const readOnly = useApp((state) => state.readOnly);
  const openDialog = useApp((state) => state.dialogOpened);
  if (readOnly) return null;
  return (
    <section className={dialogs.stack}>
      <UpdatePart />
      <div className={dialogs.row}>
        <button type="button" className={controls.button} onClick={joinFiles}>
          {words.joinFiles}
        </button>
        <button type="button" className={controls.button} onClick={() => openDialog('twins')}>
          {words.title}
        </button>
      </div>
      <p className={dialogs.soft}>{words.joinHint}</p>
    </section>
  );
}
