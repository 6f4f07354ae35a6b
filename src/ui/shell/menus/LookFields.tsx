import { useId } from 'react';
import type { Grouping } from '../../../domain/looks/grouping';
import type { ViewSlice } from '../../../store/viewSlice';
import { NetworkChoice } from '../../map/NetworkChoice';
import { useApp, useMessages } from '../../useApp';
import styles from './Menus.module.css';

export function LookFields() {
  const messages = useMessages().desk.map;
  const grouping = useApp((state) => state.grouping);
  const formality = useApp((state) => state.formality);
  const chooseGrouping = useApp((state) => state.groupingChosen);
  const chooseFormality = useApp((state) => state.formalityChosen);
  return (
    <div className={styles.fields}>
      <Choice<Grouping>
        label={messages.groupedBy}
        value={grouping}
        options={messages.groupings}
        onChoose={chooseGrouping}
      />
      <Choice<ViewSlice['formality']>
        label={messages.formality}
        value={formality}
        options={messages.formalities}
        onChoose={chooseFormality}
      />
      <NetworkChoice />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value as Value)}>
        {(Object.entries(options) as [Value, string][]).map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}
