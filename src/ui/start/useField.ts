import { useState } from 'react';
import { chooseField } from '../../domain/commands';
import { FIELD_NAMES, type FieldName, type MapField } from '../../domain/themes/mapField';
import { knownField } from '../../i18n/start/knownField';
import type { AppStore } from '../../store/appStore';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';

/** `own`: a field of work in the user's own words, or one that came with a file. */
export type FieldChosen = FieldName | 'own';

export interface FieldChoosing {
  readonly chosen: FieldChosen | undefined;
  readonly options: readonly (readonly [value: FieldChosen, words: string])[];
  readonly name: string;
  readonly choose: (chosen: FieldChosen | undefined) => void;
  readonly rename: (name: string) => void;
}

export function useField(desk: AppStore): FieldChoosing {
  const { fields } = useLaterMessages();
  const field = useApp((state) => state.document.info.field);
  const [naming, setNaming] = useState(false);
  const known = FIELD_NAMES.find((name) => name === field?.known);
  const own = known ? undefined : field;
  const set = (next: MapField | null) => {
    const { document, execute } = desk.getState();
    execute(chooseField, { field: next }, (next ?? document.info.field)?.name ?? '');
  };
  return {
    chosen: known ?? (own || naming ? 'own' : undefined),
    options: [
      ...FIELD_NAMES.map((name) => [name, fields.known[name].name] as const),
      ['own', own?.name ?? fields.own] as const,
    ],
    name: own?.name ?? '',
    choose: (chosen) => {
      setNaming(chosen === 'own');
      if (chosen !== 'own') set(chosen === undefined ? null : knownField(chosen, fields));
      // The themes of the former field no longer apply while the new one has no name.
      else if (known) set(null);
    },
    rename: (name) => set(name === '' ? null : { themes: [], publics: [], families: [], ...own, name }),
  };
}
