import { useState } from 'react';
import type { ResourceId } from '../../domain/brand';
import { recordResource, withdrawResource } from '../../domain/commands';
import { byFolded } from '../../domain/folding';
import { resourceList } from '../../export/resourceList';
import { wordFor } from '../../i18n/vocabulary/wordFor';
import type { AppState } from '../../store/appStore';
import { remembered } from '../../store/selectors/remembered';
import { OutcomeLine } from '../dialogs/exports/OutcomeLine';
import type { ExportOutcome } from '../exportServices';
import { RecordsDialog } from '../fields/RecordsDialog';
import { Button } from '../parts/Button';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import { ResourceFields } from './ResourceFields';

const selectResources = remembered(
  (state: AppState) => [state.document.resources],
  (state) => [...state.document.resources.values()].sort((a, b) => byFolded(a.title, b.title)),
);

export function ResourcesDialog() {
  const { resources: words } = useLaterMessages();
  const { vocabulary } = useMessages();
  const resources = useApp(selectResources);
  const store = useAppStore();
  const { newId } = useServices();
  const add = (title: string) => {
    const resource = { id: newId() as ResourceId, title, themes: [], users: [] };
    store.getState().execute(recordResource, { resource }, title);
    return resource.id;
  };
  return (
    <RecordsDialog
      words={words.window}
      records={resources.map(({ id, title, kind }) => ({
        id,
        title,
        line: words.line(title, kind === undefined ? '' : wordFor(vocabulary.resourceKinds, kind)),
      }))}
      startsAt={store.getState().resource ?? undefined}
      onAdd={add}
      onRemove={(id, title) => store.getState().execute(withdrawResource, { id }, title)}
      below={resources.length > 0 && <HandOut />}
    >
      {(id) => <ResourceFields id={id} />}
    </RecordsDialog>
  );
}

function HandOut() {
  const { resources: words } = useLaterMessages();
  const { vocabulary } = useMessages();
  const { savePage } = useServices().exporting;
  const store = useAppStore();
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const save = async () => {
    const { document, language } = store.getState();
    const title = words.sheet.title(document.info.title);
    setOutcome(await savePage(title, resourceList(document, { ...words, vocabulary }, language)));
  };
  return (
    <div className={dialogs.row}>
      <Button onClick={() => void save()}>{words.sheet.save}</Button>
      <span className={dialogs.soft}>{words.sheet.reread}</span>
      <OutcomeLine outcome={outcome} />
    </div>
  );
}
