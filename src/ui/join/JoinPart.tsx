import { Button } from '../parts/Button';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { UpdatePart } from '../update/UpdatePart';
import { useApp } from '../useApp';

export function JoinPart() {
  const { join: words } = useLaterMessages();
  const { joinFiles } = useServices().opening;
  const readOnly = useApp((state) => state.readOnly);
  const openDialog = useApp((state) => state.dialogOpened);
  if (readOnly) return null;
  return (
    <section className={dialogs.stack}>
      <UpdatePart />
      <div className={dialogs.row}>
        <Button onClick={joinFiles}>{words.joinFiles}</Button>
        <Button onClick={() => openDialog('twins')}>{words.title}</Button>
      </div>
      <p className={dialogs.soft}>{words.joinHint}</p>
    </section>
  );
}
