import { ACTION_STATES, type Action } from '../../domain/action';
import { PROFILES } from '../../domain/actor';
import type { AlsoNew } from '../../domain/alsoNew';
import type { ActionId } from '../../domain/brand';
import { describeAction } from '../../domain/commands';
import { type Patch, patched } from '../../domain/tables';
import { knownTexts } from '../card/knownTexts';
import { ThemePicks } from '../card/ThemePicks';
import styles from '../dialogs/RecordsDialog.module.css';
import { EditableSelect } from '../parts/EditableSelect';
import { EditableText } from '../parts/EditableText';
import fields from '../parts/fields.module.css';
import { TextChips } from '../parts/TextChips';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore, useMessages } from '../useApp';
import { ActorPicks } from './ActorPicks';

type TextField = 'finality' | 'period' | 'results' | 'lessons';

/** What is said of one action, edited in place. */
export function ActionFields({ id }: { readonly id: ActionId }) {
  const { card, vocabulary } = useMessages();
  const { cooperation: words } = useLaterMessages();
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const action = useApp((state) => state.document.actions.get(id));
  if (!action) return null;
  const edit = (patch: Patch<Action>, alsoNew?: AlsoNew) => {
    const now = store.getState().document.actions.get(id) ?? action;
    store
      .getState()
      .execute(describeAction, { action: patched(now, patch), ...(alsoNew && { alsoNew }) }, patch.title ?? now.title);
  };
  const text = (field: TextField, multiline: boolean) => (
    <EditableText
      label={words.fields[field]}
      value={action[field] ?? ''}
      multiline={multiline}
      readOnly={readOnly}
      onCommit={(typed) => edit({ [field]: typed || undefined })}
    />
  );
  const texts = (field: 'territories' | 'publics', known: () => string[]) => (
    <div className={field === 'publics' ? styles.wide : undefined}>
      <span className={fields.label}>{words.fields[field]}</span>
      <TextChips
        label={words.fields[field]}
        values={action[field]}
        known={known}
        readOnly={readOnly}
        onCommit={(next) => edit({ [field]: next })}
      />
    </div>
  );
  const actors = () => store.getState().document.actors.values();
  const profiles = PROFILES.map((profile) => vocabulary.profiles[profile].many);
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <EditableText
          title
          label={words.fields.title}
          labelHidden
          value={action.title}
          readOnly={readOnly}
          onCommit={(title) => title !== '' && edit({ title })}
        />
        {text('finality', true)}
      </div>
      <EditableSelect
        label={words.fields.state}
        value={action.state}
        options={ACTION_STATES.map((state) => [state, vocabulary.actionStates[state]] as const)}
        emptyLabel={card.unsaid}
        readOnly={readOnly}
        onCommit={(state) => edit({ state })}
      />
      {text('period', false)}
      <ActorPicks
        single
        label={words.fields.lead}
        chosen={action.lead === undefined ? [] : [action.lead]}
        readOnly={readOnly}
        onCommit={([lead], alsoNew) => edit({ lead }, alsoNew)}
      />
      <ActorPicks
        label={words.fields.partners}
        chosen={action.partners}
        readOnly={readOnly}
        onCommit={(partners, alsoNew) => edit({ partners }, alsoNew)}
      />
      <div>
        <span className={fields.label}>{words.fields.themes}</span>
        <ThemePicks
          label={words.fields.themes}
          chosen={action.themes}
          readOnly={readOnly}
          onCommit={(themes, alsoNew) => edit({ themes }, alsoNew)}
        />
      </div>
      {texts('territories', () => knownTexts(actors(), (actor) => actor.territory))}
      {texts('publics', () => knownTexts(actors(), (actor) => actor.publics, profiles))}
      {text('results', true)}
      {text('lessons', true)}
    </div>
  );
}
