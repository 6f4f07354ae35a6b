import { useId } from 'react';
import type { ManyField } from '../../i18n/several/messages';
import { useLaterMessages } from '../parts/useLaterMessages';
import controls from '../styles/controls.module.css';
import { ManySelect } from './ManySelect';
import { useKnownTexts } from './useKnownTexts';

interface ManyValueProps {
  readonly field: ManyField;
  readonly value: string;
  /** Where only these are possible. */
  readonly choices: readonly (readonly [value: string, label: string])[] | null;
  readonly onChange: (value: string) => void;
}

/** What to give: a choice, or a text with those of the map to pick from. Nothing is changed by typing. */
export function ManyValue({ field, value, choices, onChange }: ManyValueProps) {
  const { several: words } = useLaterMessages();
  const id = useId();
  const known = useKnownTexts(field);
  if (choices)
    return (
      <ManySelect
        label={words.value}
        value={value}
        options={choices}
        empty={field.endsWith('Role') || field.endsWith('Theme') ? '' : words.empty}
        onChange={onChange}
      />
    );
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {words.value}
      </label>
      <input
        id={id}
        className={controls.field}
        list={`${id}-known`}
        autoComplete="off"
        placeholder={words.fields[field]}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={`${id}-known`}>
        {known.map((text) => (
          <option key={text} value={text}>
            {text}
          </option>
        ))}
      </datalist>
    </>
  );
}
