import type { Sentences } from '../sentences';

/** Closing and erasing, for a shared computer. */
export const closeAndEraseFr = {
  title: 'Ordinateur partagé',
  explanation:
    'Qui ouvre cette session peut lire les cartes gardées ici. Avant de partir, enregistrez votre carte dans un fichier, puis effacez-la de cet appareil : carte, historique, versions, corbeille et copies. Fermez d’abord les autres fenêtres de Maillon.',
  open: 'Fermer cette carte et l’effacer de cet appareil',
  openQuestion: (title: string) =>
    `Effacer « ${title} » de cet appareil pour toujours ? Seuls resteront les fichiers que vous avez enregistrés.`,
  all: 'Tout fermer et tout effacer de cet appareil',
  allQuestion:
    'Effacer toutes les cartes de cet appareil pour toujours, corbeille comprise ? Seuls resteront les fichiers que vous avez enregistrés.',
  confirm: 'Oui, effacer',
  cancel: 'Ne pas effacer',
};

export type CloseAndEraseMessages = Sentences<typeof closeAndEraseFr>;
