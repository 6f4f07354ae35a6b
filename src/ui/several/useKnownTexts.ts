import { useMemo } from 'react';
import type { Actor } from '../../domain/actor';
import type { ManyField } from '../../i18n/several/messages';
import { knownTexts } from '../card/knownTexts';
import { useApp } from '../useApp';

/** Texts of the map to pick from. */
export function useKnownTexts(field: ManyField): readonly string[] {
  const actors = useApp((state) => state.document.actors);
  const themes = useApp((state) => state.document.themes);
  return useMemo(() => {
    if (field === 'addTheme') return [...themes.values()].map(({ label }) => label).sort((a, b) => a.localeCompare(b));
    const read = (actor: Actor) => actor[field as 'territory'];
    return ['territory', 'group', 'kind'].includes(field) ? knownTexts(actors.values(), read) : [];
  }, [field, actors, themes]);
}
