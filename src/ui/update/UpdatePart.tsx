import { Button } from '../parts/Button';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp } from '../useApp';

export function UpdatePart() {
  const { update: words } = useLaterMessages();
  const { pickNewerFiles } = useServices().opening;
  const canUpdate = useApp(({ readOnly, document }) => !readOnly && document.actors.size > 0);
  if (!canUpdate) return null;
  return (
    <div className={dialogs.stack}>
      <div className={dialogs.row}>
        <Button onClick={pickNewerFiles}>{words.updateMap}</Button>
      </div>
      <p className={dialogs.soft}>{words.hint}</p>
    </div>
  );
}
