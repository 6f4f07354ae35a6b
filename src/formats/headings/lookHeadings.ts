import type { Heading } from './heading';

/** Headings of the sheet "Vues gardées". Filters in several columns must all hold; of several values in one, any. */
export const LOOK_HEADINGS: readonly Heading[] = [
  { field: 'name', fr: 'Vue gardée', en: 'Saved view', also: [] },
  { field: 'picture', fr: 'Dessin', en: 'Picture', also: [] },
  { field: 'grouping', fr: 'Regrouper par', en: 'Group by', also: ['Regroupement'] },
  { field: 'from', fr: 'Vu depuis', en: 'Seen from', also: [] },
  { field: 'withoutOfficer', fr: 'Sans moi', en: 'Without me', also: [] },
  { field: 'agedTies', fr: 'Anciens liens plus pâles', en: 'Older ties paler', also: [] },
  { field: 'formality', fr: 'Liens montrés', en: 'Ties shown', also: [] },
  { field: 'difficulty', fr: 'Difficulté', en: 'Difficulty', also: [] },
  { field: 'around', fr: 'Autour de', en: 'Around', also: [] },
  { field: 'steps', fr: 'Liens autour', en: 'Ties around', also: [] },
  { field: 'themes', fr: 'Thèmes', en: 'Themes', also: ['Thème', 'Theme'] },
  { field: 'roles', fr: 'Rôles', en: 'Roles', also: ['Rôle', 'Role'] },
  { field: 'types', fr: 'Types d’acteurs', en: 'Types of actors', also: [] },
  { field: 'profiles', fr: 'Profils', en: 'Profiles', also: [] },
  { field: 'families', fr: 'Familles', en: 'Families', also: [] },
  { field: 'territories', fr: 'Territoires', en: 'Areas', also: ['Territories'] },
  { field: 'networks', fr: 'Réseaux', en: 'Networks', also: [] },
  { field: 'groups', fr: 'Groupes', en: 'Groups', also: [] },
  { field: 'outlined', fr: 'Réseaux entourés', en: 'Outlined networks', also: [] },
  { field: 'pointed', fr: 'Montre', en: 'Points at', also: [] },
  { field: 'byCloseTies', fr: 'Par des liens étroits', en: 'By close ties', also: [] },
  { field: 'folded', fr: 'Groupes repliés', en: 'Folded groups', also: [] },
  { field: 'notesHidden', fr: 'Notes masquées', en: 'Notes hidden', also: [] },
];
