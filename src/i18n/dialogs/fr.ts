import { plural } from '../desk/frenchCount';
import type { DialogMessages } from './messages';

export const dialogsFr: DialogMessages = {
  open: {
    title: 'Ouvrir un tableau ou une carte',
  },

  exports: {
    title: 'Exporter',
    native: 'Carte Maillon (.maillon.json)',
    formats: { png: 'Image', svg: 'Image vectorielle', html: 'Page' },
    done: (files) =>
      files.length === 1
        ? `${files.join('')} est prêt.`
        : `${files.length} fichiers sont prêts\u00A0: ${files.join(', ')}.`,
    failed: 'Le fichier n’a pas pu être écrit. Rien n’est perdu\u00A0: réessayez, ou choisissez un autre format.',
  },

  maps: {
    title: 'Mes cartes',
    mine: 'Cartes gardées sur cet appareil',
    none: 'Aucune carte pour le moment.',
    open: 'Ouvrir',
    current: 'ouverte',
    remove: 'Mettre à la corbeille',
    removed: 'Corbeille (30 jours)',
    restore: 'Restaurer',
    daysLeft: (days) => (days === 1 ? 'encore 1 jour' : `encore ${days} jours`),
    erase: 'Effacer pour toujours',
    eraseQuestion: (title) => `Effacer «\u00A0${title}\u00A0» pour toujours\u00A0?`,
    confirmErase: 'Oui, effacer',
    cancelErase: 'La garder',
    newMap: 'Nouvelle carte',
    newMapTitle: 'Ma carte',
    sample: 'Revoir l’exemple',
    where: 'Vos cartes restent dans ce navigateur, sur cet appareil. Enregistrez-les aussi dans un fichier.',
    actorCount: (count) => plural(count, 'acteur', 'acteurs'),
  },

  mapInfo: {
    title: 'La carte',
    groupsTitle: 'Groupes',
  },
};
