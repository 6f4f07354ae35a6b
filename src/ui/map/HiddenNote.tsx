import { officerOf } from '../../domain/mapDocument';
import { useApp, useMessages } from '../useApp';
import styles from './Map.module.css';

/** Says what is hidden: nothing disappears without a word. */
export function HiddenNote() {
  const messages = useMessages().desk.map;
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
  if (parts.length === 0) return null;
  return (
    <p className={styles.hidden} role="status">
      {messages.hidden(parts)}
    </p>
  );
}
