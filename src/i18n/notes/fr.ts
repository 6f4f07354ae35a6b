import type { Sentences } from '../sentences';

/** Notes pinned on the picture. */
export const notesFr = {
  title: 'Note sur l’image',
  text: 'Texte de la note',
  beside: 'Près de',
  /** For a note that stays where it was put. */
  here: 'cet endroit de l’image',
  seats: 'Un manque',
  actors: 'Un acteur',
  goneSeat: 'Un manque qui n’est plus là',
  arrow: 'Avec une flèche',
  pin: 'Épingler',
  save: 'Enregistrer',
  cancel: 'Annuler',
  remove: 'Retirer la note',
  move: 'Déplacer la note',
  moves: {
    left: 'Vers la gauche',
    up: 'Vers le haut',
    down: 'Vers le bas',
    right: 'Vers la droite',
  },
  moveHint: 'Flèches du clavier, ou glisser la note sur l’image.',
  aim: 'Déplacer le bout de la flèche',
  aimHint: 'Flèches du clavier, ou glisser le bout de la flèche sur l’image.',
  /** In the map told in sentences. */
  told: {
    title: 'Notes sur l’image',
    actor: (name: string, text: string) => `${name}\u00A0: «\u00A0${text}\u00A0»`,
    seat: (question: string, text: string) => `À la place vide «\u00A0${question}\u00A0»\u00A0: «\u00A0${text}\u00A0»`,
    place: (text: string) => `À un endroit de l’image\u00A0: «\u00A0${text}\u00A0»`,
  },
  pinHere: 'Épingler une note ici',
  pinAbout: 'Épingler une note',
  menu: 'Actions sur cette note',
  edit: 'Modifier la note',
};

export type NotesMessages = Sentences<typeof notesFr>;
