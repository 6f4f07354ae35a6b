import type { ActorId } from '../../domain/brand';
import { actorFacts } from '../../domain/entry/entryFacts';
import { type ListChoices, type ListedName, listedActor } from '../../domain/entry/nameList';
import type { MapDocument } from '../../domain/mapDocument';
import { EditableSelect } from '../fields/EditableSelect';
import { useMessages } from '../useApp';
import styles from './Entry.module.css';

const NEW = 'new';

interface ListedRowProps {
  readonly listed: ListedName;
  readonly choices: ListChoices;
  readonly document: MapDocument;
  readonly onChoose: (actor: ActorId | null) => void;
}

export function ListedRow({ listed, choices, document, onChoose }: ListedRowProps) {
  const { entry, vocabulary } = useMessages();
  const words = entry.list;
  const actor = listedActor(listed, choices);
  const end = { name: listed.name, said: listed.said, ...(actor ? { known: actor } : {}) };
  const said = words.known(actorFacts(document, end, vocabulary.kinds));
  const isUnsure = !listed.known && listed.near.length > 0;
  return (
    <li data-unsure={(isUnsure && !choices.has(listed.key)) || undefined}>
      <span>
        <strong>{listed.name}</strong>
        {said !== '' && <span className={styles.said}>, {said}</span>}
      </span>
      {isUnsure ? (
        <EditableSelect<string>
          inline
          labelHidden
          label={words.who(listed.name)}
          value={actor?.id ?? NEW}
          options={[...listed.near.map(({ id, name }) => [id, words.itIs(name)] as const), [NEW, words.somebodyNew]]}
          readOnly={false}
          onCommit={(chosen) => onChoose(chosen === undefined || chosen === NEW ? null : (chosen as ActorId))}
        />
      ) : (
        <span className={styles.is}>{actor ? words.isThere : words.isNew}</span>
      )}
    </li>
  );
}
