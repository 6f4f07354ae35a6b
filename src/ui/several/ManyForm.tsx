import { useId, useState } from 'react';
import type { ActorId, ThemeId } from '../../domain/brand';
import { editActors } from '../../domain/commands';
import { MANY_FIELDS, type ManyField } from '../../i18n/several/fr';
import styles from '../card/Card.module.css';
import { Choice } from '../fields/Choice';
import { useWhyNotTaken } from '../fields/useWhyNotTaken';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore } from '../useApp';
import { ManyValue } from './ManyValue';
import { countedChange, manyEdit } from './manyEdit';
import { useManyChoices } from './useManyChoices';

/** Changes one field of all selected actors, and says first what that will do. */
export function ManyForm({ ids }: { readonly ids: readonly ActorId[] }) {
  const { several: words } = useLaterMessages();
  const store = useAppStore();
  const { newId, today } = useServices();
  const id = useId();
  const document = useApp((state) => state.document);
  const [field, setField] = useState<ManyField>('addTheme');
  const [value, setValue] = useState('');
  const [said, setSaid] = useState('');
  const why = useWhyNotTaken();
  const choices = useManyChoices(field, ids);
  const edit = manyEdit(document, { field, value }, () => newId() as ThemeId, today());
  const counted = edit && countedChange(document, ids, edit, field);
  const shown = choices?.find(([one]) => one === value)?.[1] ?? value.trim();
  const choose = (next: ManyField | undefined) => {
    if (!next) return;
    setField(next);
    setValue('');
    setSaid('');
  };
  const type = (next: string) => {
    setValue(next);
    setSaid('');
  };
  const apply = () => {
    // A read-only map refuses the value: it stays in its field.
    if (!edit || !counted || store.getState().readOnly) return;
    store
      .getState()
      .execute(editActors, { edits: counted.ids.map((one) => [one, edit] as const) }, words.fields[field]);
    setSaid(words.done(counted.changed));
    setValue('');
  };
  // Text typed while the map was editable stays until it is editable again.
  if (why !== null && value === '') return null;
  return (
    <section className={styles.inset} aria-labelledby={id}>
      <h3 id={id} className={styles.smallTitle}>
        {words.whatToChange}
      </h3>
      <Choice
        labelHidden
        label={words.whatToChange}
        value={field}
        options={MANY_FIELDS.map((one) => [one, words.fields[one]] as const)}
        onChange={choose}
      />
      <ManyValue key={field} field={field} value={value} choices={choices} onChange={type} />
      <p role="status">
        {why ||
          said ||
          (counted && (value !== '' || counted.changed > 0) ? words.change({ field, value: shown, ...counted }) : '')}
      </p>
      <Button look="primary" disabled={why !== null || !counted || counted.changed === 0} onClick={apply}>
        {words.apply}
      </Button>
    </section>
  );
}
