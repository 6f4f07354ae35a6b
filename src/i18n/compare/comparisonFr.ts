import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';

/** Counts for the sentence at the top of a comparison. */
export interface ComparisonTotals {
  readonly actorsNew: number;
  readonly actorsGone: number;
  readonly actorsChanged: number;
  readonly tiesNew: number;
  readonly tiesGone: number;
  readonly tiesChanged: number;
  readonly becameFormal: number;
  readonly closed: number;
  readonly opened: number;
  readonly results: number;
}

/** State of a map, as named in sentences; days are already formatted. The name of a map or file is left out when it is empty. */
export type ToldState =
  | { readonly kind: 'none' }
  | { readonly kind: 'now' }
  | { readonly kind: 'day'; readonly on: string }
  | { readonly kind: 'named'; readonly name: string; readonly on: string }
  | { readonly kind: 'map'; readonly title: string }
  | { readonly kind: 'file'; readonly name: string };

/** Window of comparisons, and the card beside a picture that shows one. */
export const comparisonFr = {
  title: 'Ce qui a changé',
  /** What can be compared; stresses that the comparison changes nothing. */
  lead: 'Choisissez deux états à comparer\u00A0: la carte ouverte, un de ses repères ou de ses versions, une autre carte ou un fichier. Aucun des deux n’est modifié.',
  /** Button that opens the window. */
  open: 'Comparer deux états…',
  /** Button that compares with one stored state. */
  compare: 'Comparer',
  compareNamed: (name: string) => `Comparer «\u00A0${name}\u00A0» avec maintenant`,
  compareFile: 'Comparer avec un fichier…',
  compareFileHint: 'La carte ouverte reste comme elle est.',

  sides: { earlier: 'Avant', later: 'Après' },
  choose: 'Choisir…',
  now: 'Cette carte, maintenant',
  /** Headings of the list of states. */
  kinds: {
    milestones: 'Repères datés',
    named: 'Versions nommées',
    automatic: 'Versions gardées automatiquement',
    maps: 'Autres cartes de ce navigateur',
    files: 'Fichiers',
  },
  /** Line of the list: the name, then facts that distinguish it from others. */
  choice: (name: string, ...facts: readonly string[]) => [name, ...facts].join(' · '),
  file: 'Un fichier…',
  fileFor: { earlier: 'Prendre un fichier pour l’état d’avant', later: 'Prendre un fichier pour l’état d’après' },
  /** Button that swaps the earlier and the later state. */
  turn: 'Échanger les deux',
  chooseBoth: 'Choisissez les deux états\u00A0: ce qui a changé de l’un à l’autre s’écrit et se dessine ici.',
  chooseAnother: 'C’est deux fois le même état. Choisissez-en un autre d’un côté.',

  sections: {
    actorsNew: 'Qui est arrivé sur la carte',
    tiesNew: 'Qui travaille avec qui, qui ne le faisait pas avant',
    becameFormal: 'Quels liens sont devenus formels',
    results: 'Quelles mises en relation ont donné un résultat',
    closed: 'Quelles questions sont closes',
    opened: 'Quelles questions se posent maintenant',
    actorsChanged: 'De qui on dit autre chose qu’avant',
    tiesChanged: 'De quels liens on dit autre chose qu’avant',
    actorsGone: 'Qui n’est plus sur la carte',
    tiesGone: 'Quels liens n’y sont plus',
  },
  pair: (a: string, b: string) => `${a} – ${b}`,
  result: (a: string, b: string, subject: string, result: string) =>
    `${a} – ${b}${subject === '' ? '' : ` (${subject})`}\u00A0: ${result}`,

  /** Table that says everything the picture shows. */
  table: {
    caption: 'Tout ce qui a changé, ligne par ligne',
    change: 'Changement',
    who: 'Qui ou quoi',
    /** Subject of a group of rows, and their number. */
    heading: (section: string, count: number) => `${section} (${count})`,
    kinds: {
      new: 'Nouveau',
      changed: 'Modifié',
      gone: 'Plus là',
      formal: 'Devenu formel',
      result: 'Résultat',
      closed: 'Close',
      opened: 'Nouvelle',
    },
  },
  picture: 'Les deux états sur une même image',
  /** Description of the picture, for those who do not see it. */
  described: (sentence: string) => `${sentence} Le tableau dit la même chose, ligne par ligne.`,
  tooLarge: 'Ces cartes sont trop grandes pour être dessinées ici. Le tableau dit tout ce qui a changé.',

  show: 'Montrer sur la carte',
  details: 'Voir le détail',
  stopShowing: 'Ne plus montrer',
  copy: 'Copier le texte',
  copied: 'Texte copié.',
  copyFailed: 'Le navigateur a refusé la copie. Sélectionnez le texte pour le copier.',
  /** Button that shows this many more lines of a long list. */
  more: (count: number) => `Voir ${plural(count, 'autre', 'autres')}`,
  comparing: 'Comparaison en cours…',
  failed: 'La comparaison n’a pas abouti. La carte ouverte n’a pas changé. Fermez et comparez à nouveau.',
  reading: (name: string) => `Lecture de «\u00A0${name}\u00A0»…`,
  refused: (file: string) => `«\u00A0${file}\u00A0» n’a pas pu être lu. La carte ouverte n’a pas changé.`,
  defaultsTaken: (file: string, count: number) =>
    count < 2
      ? `Une question restait ouverte dans «\u00A0${file}\u00A0»\u00A0: la réponse par défaut a été prise.`
      : `${plural(count, 'question restait ouverte', 'questions restaient ouvertes')} dans «\u00A0${file}\u00A0»\u00A0: les réponses par défaut ont été prises.`,
  unreadable: (name: string) =>
    `«\u00A0${name}\u00A0» n’est plus lisible. La carte ouverte n’a pas changé. Choisissez un autre état.`,

  snapshots: 'Repères datés',
  snapshotsHint: 'Un repère garde la carte telle qu’elle est aujourd’hui, dans son fichier, pour comparer plus tard.',
  noSnapshots: 'Aucun repère pour l’instant.',
  take: 'Garder un repère daté',
  takeName: 'Nom du repère',
  takePlaceholder: 'Avant le forum',
  nameSnapshot: (name: string) => `Renommer le repère «\u00A0${name}\u00A0»`,
  removeSnapshot: (name: string) => `Retirer le repère «\u00A0${name}\u00A0»`,
  remove: 'Retirer',
  openAsMap: 'Ouvrir comme nouvelle carte',
};

export type ComparisonMessages = Sentences<typeof comparisonFr>;
