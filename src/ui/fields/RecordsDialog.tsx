import { type ReactNode, useState } from 'react';
import type { RecordsWindowMessages } from '../../i18n/dialogs/fr';
import { ConfirmButton } from '../parts/ConfirmButton';
import { DialogFrame } from '../parts/DialogFrame';
import dialogs from '../parts/Dialogs.module.css';
import { useApp } from '../useApp';
import { EditableText } from './EditableText';
import styles from './RecordsDialog.module.css';
import { DraftsAboutProvider } from './useDraft';

interface ListedRecord<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** Text in the list, where it says more than the title. */
  readonly line?: string;
}

interface RecordsDialogProps<Id extends string> {
  readonly words: RecordsWindowMessages;
  readonly records: readonly ListedRecord<Id>[];
  /** The record shown first; by default the first of the list. */
  readonly startsAt: Id | undefined;
  readonly onAdd: (title: string) => Id;
  readonly onRemove: (id: Id, title: string) => void;
  readonly below?: ReactNode;
  readonly children: (id: Id) => ReactNode;
}

/** A window of records of one kind: a list at the side, with a field for a new one, and the chosen record to edit. */
export function RecordsDialog<Id extends string>(props: RecordsDialogProps<Id>) {
  const { words, records, onAdd, onRemove, below, children } = props;
  const readOnly = useApp((state) => state.readOnly);
  const [chosen, setChosen] = useState(props.startsAt);
  const shown = records.find(({ id }) => id === chosen) ?? records[0];
  return (
    <DialogFrame title={words.title} wide>
      <p className={dialogs.soft}>{words.hint}</p>
      <div className={styles.window}>
        <nav className={styles.side} aria-label={words.list}>
          {records.length === 0 && <p>{words.none}</p>}
          <ul>
            {records.map(({ id, title, line = title }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.record}
                  aria-current={id === shown?.id}
                  onClick={() => setChosen(id)}
                >
                  {line}
                </button>
              </li>
            ))}
          </ul>
          <EditableText
            bare
            label={words.add}
            placeholder={words.addHint}
            value=""
            onCommit={(title) => title !== '' && setChosen(onAdd(title))}
          />
        </nav>
        {shown && (
          <section key={shown.id} className={styles.main} aria-label={shown.title}>
            <DraftsAboutProvider value={`record ${shown.id}`}>{children(shown.id)}</DraftsAboutProvider>
            {!readOnly && (
              <ConfirmButton
                label={words.remove}
                question={words.removeQuestion}
                onConfirm={() => onRemove(shown.id, shown.title)}
              />
            )}
          </section>
        )}
      </div>
      {below}
    </DialogFrame>
  );
}
