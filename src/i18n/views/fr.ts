import type { Sentences } from '../sentences';

/** Names of the views of the map. */
export const viewsFr = {
  roles: 'Thèmes',
  matrix: 'Qui avec qui',
  rolesHint: 'Pour chaque thème\u00A0: témoins, partenaires, relais',
  matrixHint: 'Un tableau croisé des acteurs\u00A0: pratique à partir d’une vingtaine',
};

export type ViewMessages = Sentences<typeof viewsFr>;
