import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';
import { deFr } from '../vocabulary/elision';

/** Words for opening files, except the title, which the first picture needs. */
export const openingFr = {
  intro:
    'Classeur Excel ou LibreOffice, fichier CSV, réseau d’un autre logiciel (Gephi, Kumu, Pajek…), texte (.docx, .txt, .eml), carte enregistrée (.maillon.json). Plusieurs tableaux ensemble, ou une archive .zip, font une seule carte\u00A0; plusieurs cartes enregistrées restent chacune à part.',
  chooseFiles: 'Choisir des fichiers',
  dropHere: 'ou déposez-les n’importe où sur la page',
  paste: 'Coller un tableau ou un texte',
  pasteHint: 'Des cellules d’Excel ou de LibreOffice, un compte rendu, un e-mail, une liste de noms.',
  pasteOpen: 'Lire ce qui est collé',
  template: 'Télécharger le modèle',
  templateHint: 'Un classeur à remplir, avec l’exemple dedans.',
  reading: (files: readonly string[]) => `Lecture ${deFr(files.join(', '))}…`,
  cancel: 'Annuler',
  refused: 'Ce fichier n’a pas pu être ouvert. La carte ouverte n’a pas changé.',
  refusedAdvice: 'Corrigez le fichier, puis réessayez.',
  notes: (count: number) => `${plural(count, 'remarque', 'remarques')} sur le fichier ouvert`,
  dismiss: 'Fermer',
  /** Several saved maps were opened at once; the first is displayed. */
  together: (titles: readonly string[]) =>
    `${titles.length}\u00A0cartes ouvertes, chacune à part\u00A0: ${titles.map((title) => `«\u00A0${title}\u00A0»`).join(', ')}. La première est affichée, les autres sont gardées ci-dessous. Pour n’en faire qu’une\u00A0: «\u00A0Réunir avec d’autres cartes…\u00A0».`,
};

export type OpeningMessages = Sentences<typeof openingFr>;
