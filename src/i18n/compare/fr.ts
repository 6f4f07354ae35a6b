import { plural } from '../desk/frenchCount';
import type { CompareMessages } from './messages';

export const compareFr: CompareMessages = {
  title: 'Ce qui a changé',
  compare: 'Comparer',
  compareFile: 'Comparer avec un fichier…',
  compareFileHint: 'La carte ouverte reste comme elle est.',
  between: (other, openIsEarlier) =>
    openIsEarlier ? `De maintenant à «\u00A0${other}\u00A0»` : `De «\u00A0${other}\u00A0» à maintenant`,
  totals: ({ actorsNew, actorsGone, tiesNew, tiesGone, becameFormal, closed, opened, results }) =>
    listed([
      actorsNew > 0 && plural(actorsNew, 'acteur nouveau', 'acteurs nouveaux'),
      tiesNew > 0 && plural(tiesNew, 'lien nouveau', 'liens nouveaux'),
      becameFormal > 0 && plural(becameFormal, 'lien devenu formel', 'liens devenus formels'),
      results > 0 && plural(results, 'mise en relation aboutie', 'mises en relation abouties'),
      closed > 0 && plural(closed, 'question close', 'questions closes'),
      opened > 0 && plural(opened, 'question nouvelle', 'questions nouvelles'),
      actorsGone > 0 && plural(actorsGone, 'acteur parti', 'acteurs partis'),
      tiesGone > 0 && plural(tiesGone, 'lien disparu', 'liens disparus'),
    ]),
  drawn: (other, totals) =>
    `Depuis «\u00A0${other}\u00A0»\u00A0: ${totals.charAt(0).toLocaleLowerCase('fr')}${totals.slice(1)}`,
  same: 'Rien n’a changé entre les deux.',
  sections: {
    actorsNew: 'Qui est arrivé sur la carte',
    tiesNew: 'Qui travaille avec qui, qui ne le faisait pas avant',
    becameFormal: 'Quels liens sont devenus formels',
    results: 'Quelles mises en relation ont donné un résultat',
    closed: 'Quelles questions sont closes',
    opened: 'Quelles questions se posent maintenant',
    actorsGone: 'Qui n’est plus sur la carte',
    tiesGone: 'Quels liens n’y sont plus',
  },
  pair: (a, b) => `${a} – ${b}`,
  result: (a, b, subject, result) => `${a} – ${b}${subject === '' ? '' : ` (${subject})`}\u00A0: ${result}`,
  turn: 'Comparer dans l’autre sens',
  show: 'Montrer sur la carte',
  details: 'Voir le détail',
  stopShowing: 'Ne plus montrer',
  copy: 'Copier le texte',
  copied: 'Texte copié.',
  copyFailed: 'Le navigateur a refusé la copie. Sélectionnez le texte pour le copier.',
  more: (count) => `Voir ${plural(count, 'autre', 'autres')}`,
  comparing: 'Comparaison en cours…',
  failed: 'La comparaison n’a pas abouti. La carte ouverte n’a pas changé. Fermez et comparez à nouveau.',
  reading: (file) => `Lecture de «\u00A0${file}\u00A0»…`,
  refused: (file) => `«\u00A0${file}\u00A0» n’a pas pu être lu. La carte ouverte n’a pas changé.`,
  defaultsTaken: (count) =>
    count < 2
      ? 'Une question restait ouverte dans ce fichier\u00A0: la réponse par défaut a été prise.'
      : `${plural(count, 'question restait ouverte', 'questions restaient ouvertes')} dans ce fichier\u00A0: les réponses par défaut ont été prises.`,
  versionGone: 'Cette version n’est plus lisible. La carte ouverte n’a pas changé.',
  versionOf: (moment) => `version du ${moment}`,

  snapshots: 'Repères datés',
  snapshotsHint: 'Un repère garde la carte telle qu’elle est aujourd’hui, dans son fichier, pour comparer plus tard.',
  noSnapshots: 'Aucun repère pour l’instant.',
  take: 'Garder un repère daté',
  takeName: 'Nom du repère',
  takePlaceholder: 'Avant le forum',
  removeSnapshot: (name) => `Retirer le repère «\u00A0${name}\u00A0»`,
  remove: 'Retirer',
  openAsMap: 'Ouvrir comme nouvelle carte',
};

/** "4 acteurs nouveaux, 7 liens nouveaux." */
function listed(parts: readonly (string | false)[]): string {
  return `${parts.filter((part) => part !== false).join(', ')}.`;
}
