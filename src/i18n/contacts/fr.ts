import type { Sentences } from '../sentences';

/** Export of an address book. */
export const contactsFr = {
  title: 'Un carnet d’adresses',
  hint: 'Les personnes et les structures de la carte, pour un téléphone ou une messagerie\u00A0: nom, structure, fonction, thèmes. Sous les noms choisis plus haut, et sans note privée.',
  save: 'Contacts (.vcf)',
  withReach: 'Joindre les adresses e-mail et les téléphones',
  /** Reason why contact details cannot be included. */
  noReach: 'Sous un autre nom, personne ne part avec son adresse ni son téléphone.',
  fileTitle: (map: string) => `Contacts – ${map}`,
  /** For one person. */
  card: 'Carte de visite (.vcf)',
};

export type ContactsMessages = Sentences<typeof contactsFr>;
