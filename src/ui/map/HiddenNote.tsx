import { useShallow } from 'zustand/react/shallow';
import { officerOf } from '../../domain/mapDocument';
import { selectLeftWithoutTie } from '../../store/selectors/selectLeftWithoutTie';
import { useApp, useMessages } from '../useApp';
import styles from './Map.module.css';

const NAMED = 3;

/** Says what is hidden and who is left without a tie, so that nothing disappears silently. */
export function HiddenNote() {
  const { desk, look } = useMessages();
  const messages = desk.map;
  const formality = useApp((state) => state.formality);
  const officer = useApp((state) => {
    const id = state.withoutOfficer ? officerOf(state.document) : undefined;
    return id === undefined ? undefined : state.document.actors.get(id)?.name;
  });
  const parts = [
    ...(officer === undefined ? [] : [messages.hiddenOfficer(officer)]),
    ...(formality === 'formal' ? [messages.hiddenInformal] : []),
    ...(formality === 'informal' ? [messages.hiddenFormal] : []),
  ];
  const left = useApp(selectLeftWithoutTie);
  const names = useApp(
    useShallow((state) => left.slice(0, NAMED).map((id) => state.document.actors.get(id)?.name ?? '')),
  );
  if (parts.length === 0) return null;
  return (
    <p className={styles.hidden} role="status">
      {messages.hidden(parts)}
      {names.length > 0 && `. ${look.leftWithoutTie(names, left.length - names.length)}`}
    </p>
  );
}
