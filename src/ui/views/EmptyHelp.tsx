import type { Help } from '../../analysis/tables/themeRoles';
import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { editActors } from '../../domain/commands';
import type { RoleName } from '../../domain/role';
import type { Theme } from '../../domain/themes/theme';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { ActorSuggest } from '../actions/ActorSuggest';
import { useAdder } from '../fields/useAdder';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore } from '../useApp';
import styles from './Views.module.css';

/** As in an empty seat of the picture: a partner who is only named is a potential one. */
const ROLE_OF: Readonly<Record<Help, RoleName>> = {
  witnesses: 'witness',
  partners: 'potentialPartner',
  relays: 'relay',
};

/** Nobody helps on a theme in one way, and no gap of the panel asks about it: this question opens the field for the answer. */
export function EmptyHelp({ help, theme }: { readonly help: Help; readonly theme: Theme }) {
  const { themeTable: words } = useLaterMessages().viewTables;
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const from = useApp(selectPointOfView);
  const adder = useAdder(`${help} ${theme.id}`);
  const question = words.question[help](theme.label);
  if (!adder.open) {
    if (readOnly) return <p className={styles.quiet}>{question}</p>;
    return (
      <button type="button" className={styles.ask} onClick={adder.start}>
        {question}
      </button>
    );
  }
  const seat = (id: ActorId, name: string, newcomers: readonly Actor[] = []) => {
    const edits = [
      [id, { kind: 'giveRole', role: ROLE_OF[help] }],
      [id, { kind: 'addTheme', theme }],
    ] as const;
    store.getState().execute(editActors, { newcomers, edits }, name);
    adder.stop();
  };
  return (
    <ActorSuggest
      label={question}
      labelShown
      {...adder.alone}
      except={from === undefined ? [] : [from]}
      onPick={(id) => seat(id, store.getState().document.actors.get(id)?.name ?? '')}
      onCreate={(actor) => seat(actor.id, actor.name, [actor])}
    />
  );
}
