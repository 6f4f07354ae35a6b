import { ACTION_STATES, type Action } from '../../domain/action';
import { PROFILES } from '../../domain/actor';
import type { ActionId } from '../../domain/brand';
import { describeAction } from '../../domain/commands';
import type { AlsoNew } from '../../domain/commands/alsoNew';
import { type Patch, patched } from '../../domain/tables';
import { EditableSelect } from '../fields/EditableSelect';
import { EditableText } from '../fields/EditableText';
import { knownTexts } from '../fields/knownTexts';
import styles from '../fields/RecordsDialog.module.css';
import { recordForm } from '../fields/recordForm';
import { TextChips } from '../fields/TextChips';
import { ThemePicks } from '../fields/ThemePicks';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore, useMessages } from '../useApp';
import { ActorPicks } from './ActorPicks';

export function ActionFields({ id }: { readonly id: ActionId }) {
  const { card, vocabulary } = useMessages();
  const { cooperation: words } = useLaterMessages();
  const store = useAppStore();
  const action = useApp((state) => state.document.actions.get(id));
  if (!action) return null;
  const edit = (patch: Patch<Action>, alsoNew?: AlsoNew) => {
    const now = store.getState().document.actions.get(id) ?? action;
    store
      .getState()
      .execute(describeAction, { action: patched(now, patch), ...(alsoNew && { alsoNew }) }, patch.title ?? now.title);
  };
  const form = recordForm(action, words.fields, edit);
  const actors = () => store.getState().document.actors.values();
  const profiles = PROFILES.map((profile) => vocabulary.profiles[profile].many);
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <EditableText title labelHidden {...form.name('title')} />
        <EditableText multiline {...form.text('finality')} />
      </div>
      <EditableSelect {...form.choice('state', ACTION_STATES, vocabulary.actionStates)} emptyLabel={card.unsaid} />
      <EditableText {...form.text('period')} />
      <ActorPicks single {...form.anyActor('lead')} />
      <ActorPicks {...form.actors('partners')} />
      <ThemePicks {...form.themes('themes')} />
      <TextChips {...form.texts('territories')} known={() => knownTexts(actors(), (actor) => actor.territory)} />
      <div className={styles.wide}>
        <TextChips {...form.texts('publics')} known={() => knownTexts(actors(), (actor) => actor.publics, profiles)} />
      </div>
      <EditableText multiline {...form.text('results')} />
      <EditableText multiline {...form.text('lessons')} />
    </div>
  );
}
