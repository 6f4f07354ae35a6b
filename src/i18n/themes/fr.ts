import type { ThemeUses } from '../../domain/themes/themeUses';
import type { Sentences } from '../sentences';

const and = new Intl.ListFormat('fr', { type: 'conjunction' });
const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count < 2 ? one : many}`];

/** Window for renaming, merging and removing themes. */
export const themesFr = {
  open: 'Modifier les thèmes',
  title: 'Thèmes de la carte',
  hint: 'Ajoutez un thème avant même que quelqu’un le porte\u00A0: la carte demandera qui pourrait en témoigner. Renommez un thème partout à la fois, réunissez deux thèmes qui disent la même chose, retirez celui qui ne sert pas.',
  none: 'Aucun thème pour le moment.',
  /** Field for new themes, separated by commas. */
  newThemes: 'Nouveaux thèmes, séparés par des virgules',
  add: 'Ajouter',
  name: (label: string) => `Nom du thème ${label}`,
  uses: ({ actors, actions, testimonies, offers, resources }: ThemeUses) => {
    const parts = [
      ...counted(actors, 'acteur', 'acteurs'),
      ...counted(actions, 'action', 'actions'),
      ...counted(testimonies, 'témoignage', 'témoignages'),
      ...counted(offers, 'offre ou demande', 'offres ou demandes'),
      ...counted(resources, 'outil ou exemple', 'outils ou exemples'),
    ];
    return parts.length === 0 ? 'ne sert à personne' : and.format(parts);
  },
  /** Another theme already has this label. */
  taken: (label: string) => `Un autre thème s’appelle déjà «\u00A0${label}\u00A0».`,
  makeOne: (kept: string, gone: string) => `Réunir «\u00A0${gone}\u00A0» et «\u00A0${kept}\u00A0»`,
  keepBoth: 'Garder les deux',
  mergeInto: 'Réunir avec…',
  mergeLabel: (label: string) => `Réunir ${label} avec un autre thème`,
  remove: (label: string) => `Retirer le thème ${label}`,
  removeQuestion: (label: string, uses: number) =>
    uses === 0
      ? `Retirer le thème «\u00A0${label}\u00A0»\u00A0?`
      : `Retirer le thème «\u00A0${label}\u00A0» de ${uses < 2 ? 'la fiche qui le porte' : `${uses} fiches`}\u00A0?`,
};

export type ThemeMessages = Sentences<typeof themesFr>;
