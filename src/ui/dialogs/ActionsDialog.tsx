import type { ActionId } from '../../domain/brand';
import { describeAction, removeAction } from '../../domain/commands';
import { byFolded } from '../../domain/folding';
import type { AppState } from '../../store/appStore';
import { remembered } from '../../store/selectors/remembered';
import { selectSelectedFinding } from '../../store/selectors/selectFindings';
import { ActionAwareness } from '../actions/ActionAwareness';
import { ActionFields } from '../actions/ActionFields';
import { RecordsDialog } from '../fields/RecordsDialog';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore } from '../useApp';

const selectActions = remembered(
  (state: AppState) => [state.document.actions],
  (state) => [...state.document.actions.values()].sort((a, b) => byFolded(a.title, b.title)),
);

function actionAsked(state: AppState): ActionId | undefined {
  const subject = selectSelectedFinding(state)?.subject;
  return state.action ?? (subject?.kind === 'action' ? subject.action : undefined);
}

export function ActionsDialog() {
  const { cooperation: words } = useLaterMessages();
  const actions = useApp(selectActions);
  const store = useAppStore();
  const { newId } = useServices();
  const add = (title: string) => {
    const action = { id: newId() as ActionId, title, themes: [], partners: [], territories: [], publics: [] };
    store.getState().execute(describeAction, { action }, title);
    return action.id;
  };
  return (
    <RecordsDialog
      words={words.window}
      records={actions}
      startsAt={actionAsked(store.getState())}
      onAdd={add}
      onRemove={(id, title) => store.getState().execute(removeAction, { id }, title)}
    >
      {(id) => (
        <>
          <ActionFields id={id} />
          <ActionAwareness id={id} />
        </>
      )}
    </RecordsDialog>
  );
}
