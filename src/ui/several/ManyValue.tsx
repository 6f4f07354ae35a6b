import { useId, useMemo } from 'react';
import type { Actor } from '../../domain/actor';
import { byFolded } from '../../domain/folding';
import type { ManyField } from '../../i18n/several/fr';
import { Choice } from '../fields/Choice';
import { knownTexts } from '../fields/knownTexts';
import { useLaterMessages } from '../parts/useLaterMessages';
import controls from '../styles/controls.module.css';
import { useApp } from '../useApp';

interface ManyValueProps {
  readonly field: ManyField;
  readonly value: string;
  /** The only possible values; `null` for any text. */
  readonly choices: readonly (readonly [value: string, label: string])[] | null;
  readonly onChange: (value: string) => void;
}

/** The value to give: a choice, or a text with suggestions from the map. Typing alone changes nothing. */
export function ManyValue({ field, value, choices, onChange }: ManyValueProps) {
  const { several: words } = useLaterMessages();
  const id = useId();
  const known = useKnownTexts(field);
  if (choices)
    return (
      <Choice
        labelHidden
        label={words.value}
        value={value}
        options={choices}
        empty={field.endsWith('Role') || field.endsWith('Theme') ? '' : words.empty}
        onChange={(chosen) => onChange(chosen ?? '')}
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

function useKnownTexts(field: ManyField): readonly string[] {
  const actors = useApp((state) => state.document.actors);
  const themes = useApp((state) => state.document.themes);
  return useMemo(() => {
    if (field === 'addTheme') return [...themes.values()].map(({ label }) => label).sort(byFolded);
    const read = (actor: Actor) => actor[field as 'territory'];
    return ['territory', 'group', 'kind'].includes(field) ? knownTexts(actors.values(), read) : [];
  }, [field, actors, themes]);
}
