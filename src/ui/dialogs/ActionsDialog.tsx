import { useState } from 'react';
import type { ActionId } from '../../domain/brand';
import { describeAction, removeAction } from '../../domain/commands';
import { byCodeUnits, fold } from '../../domain/folding';
import type { AppState } from '../../store/appStore';
import { remembered } from '../../store/selectors/remembered';
import { selectSelectedFinding } from '../../store/selectors/selectFindings';
import { ActionAwareness } from '../actions/ActionAwareness';
import { ActionFields } from '../actions/ActionFields';
import styles from '../actions/Actions.module.css';
import { ConfirmButton } from '../parts/ConfirmButton';
import { EditableText } from '../parts/EditableText';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import { DialogFrame } from './DialogFrame';
import dialogs from './Dialogs.module.css';

/** Actions of the map, by title. */
const selectActions = remembered(
  (state: AppState) => [state.document.actions],
  (state) => [...state.document.actions.values()].sort((a, b) => byCodeUnits(fold(a.title), fold(b.title))),
);

/** The action that the chosen gap is about, if it is about one. */
function actionAsked(state: AppState): ActionId | undefined {
  const subject = selectSelectedFinding(state)?.subject;
  return subject?.kind === 'action' ? subject.action : undefined;
}

/** The actions of the map, and who knows what of the one that is chosen. */
export function ActionsDialog() {
  const { actions: words, card } = useMessages();
  const close = useApp((state) => state.dialogOpened);
  const readOnly = useApp((state) => state.readOnly);
  const actions = useApp(selectActions);
  const store = useAppStore();
  const { newId } = useServices();
  const [chosen, setChosen] = useState(() => actionAsked(store.getState()));
  const shown = actions.find(({ id }) => id === chosen) ?? actions[0];
  const add = (title: string) => {
    if (title === '') return;
    const action = { id: newId() as ActionId, title, themes: [], partners: [], territories: [], publics: [] };
    store.getState().execute(describeAction, { action }, title);
    setChosen(action.id);
  };
  return (
    <DialogFrame title={words.title} onClose={() => close(null)} wide>
      <p className={dialogs.soft}>{words.hint}</p>
      <div className={styles.window}>
        <nav className={styles.side} aria-label={words.list}>
          {actions.length === 0 && <p>{words.none}</p>}
          <ul>
            {actions.map(({ id, title }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.action}
                  aria-current={id === shown?.id}
                  onClick={() => setChosen(id)}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
          {!readOnly && (
            <EditableText
              bare
              label={words.newAction}
              placeholder={words.newActionHint}
              value=""
              readOnly={false}
              onCommit={add}
            />
          )}
        </nav>
        {shown && (
          <section key={shown.id} className={styles.main} aria-label={shown.title}>
            <ActionFields id={shown.id} />
            <ActionAwareness id={shown.id} />
            {!readOnly && (
              <ConfirmButton
                label={words.remove}
                question={words.removeQuestion}
                confirm={card.confirmRemove}
                cancel={card.cancel}
                onConfirm={() => store.getState().execute(removeAction, { id: shown.id }, shown.title)}
              />
            )}
          </section>
        )}
      </div>
    </DialogFrame>
  );
}
