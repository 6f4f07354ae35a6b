import dialogs from '../dialogs/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp } from '../useApp';

/** The way to update the open map from a newer file; nothing while there is nobody on it. */
export function UpdatePart() {
  const { update: words } = useLaterMessages();
  const { pickNewerFiles } = useServices();
  const canUpdate = useApp(({ readOnly, document }) => !readOnly && document.actors.size > 0);
  if (!canUpdate) return null;
  return (
    <div className={dialogs.stack}>
      <div className={dialogs.row}>
        <button type="button" className={controls.button} onClick={pickNewerFiles}>
          {words.updateMap}
        </button>
      </div>
      <p className={dialogs.soft}>{words.hint}</p>
    </div>
  );
}
