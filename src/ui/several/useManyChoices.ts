import { useMemo } from 'react';
import { ASKED, CONSENTS, FAMILIES, SITUATIONS } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { ROLES } from '../../domain/role';
import type { ManyField } from '../../i18n/several/fr';
import { useApp, useMessages } from '../useApp';

/**
 * Returns the only values that a field can have, with their words; `null` for any text. For a removal: the values that some of the actors
 * have.
 */
export function useManyChoices(
  field: ManyField,
  ids: readonly ActorId[],
): readonly (readonly [value: string, label: string])[] | null {
  const { vocabulary } = useMessages();
  const actors = useApp((state) => state.document.actors);
  const themes = useApp((state) => state.document.themes);
  return useMemo(() => {
    const chosen = ids.flatMap((id) => actors.get(id) ?? []);
    switch (field) {
      case 'giveRole':
        return ROLES.map((role) => [role, vocabulary.roles[role].one] as const);
      case 'withdrawRole':
        return ROLES.filter((role) => chosen.some(({ roles }) => roles.some((one) => one.role === role))).map(
          (role) => [role, vocabulary.roles[role].one] as const,
        );
      case 'removeTheme':
        return [...new Set(chosen.flatMap((actor) => actor.themes))].map((id) => {
          const label = themes.get(id)?.label ?? '';
          return [label, label] as const;
        });
      case 'family':
        return FAMILIES.map((one) => [one, vocabulary.families[one]] as const);
      case 'situation':
        return SITUATIONS.map((one) => [one, vocabulary.situations[one]] as const);
      case 'asked':
        return ASKED.map((one) => [one, vocabulary.asked[one]] as const);
      case 'consent':
        return CONSENTS.map((one) => [one, vocabulary.consents[one]] as const);
      default:
        return null;
    }
  }, [field, ids, actors, themes, vocabulary]);
}
