import { plural } from '../desk/frenchCount';
import type { SavingMessages } from './messages';

export const savingFr: SavingMessages = {
  safe: {
    titles: {
      crashed: 'Maillon n’a pas réussi à afficher votre carte',
      newer: 'Vos cartes ont été enregistrées par une version plus récente de Maillon',
      notMigrated: 'Vos cartes n’ont pas pu être mises à jour pour cette version de Maillon',
    },
    advice: {
      crashed:
        'Deux essais de suite n’ont pas abouti. Vos cartes sont toujours sur cet appareil, rien n’a été modifié. Vous pouvez les télécharger, en ouvrir une autre ou réessayer.',
      newer:
        'Cette page est plus ancienne que ce qui est gardé sur cet appareil\u00A0: rien n’a été modifié. Rechargez la page pour prendre la nouvelle version, ou téléchargez vos données.',
      notMigrated:
        'Rien n’a été modifié\u00A0: vos cartes sont telles que la version précédente les a laissées. Téléchargez vos données avant de réessayer.',
    },
    reload: { crashed: 'Réessayer', newer: 'Recharger la page', notMigrated: 'Réessayer' },
    raw: 'Télécharger les données brutes',
    rawHint: 'Les données brutes contiennent tout ce que Maillon garde ici, tel quel, pour qui viendra vous aider.',
    rawFile: 'Maillon données brutes',
    maps: 'Vos cartes sur cet appareil',
    noMaps: 'Aucune carte n’est connue de ce navigateur.',
    mapFacts: (actors, moment) => `${plural(actors, 'acteur', 'acteurs')}, modifiée le ${moment}`,
    copy: 'Télécharger une copie',
    copyOf: (title) => `Télécharger une copie de ${title}`,
    open: 'Ouvrir celle-ci',
    openOf: (title) => `Ouvrir ${title}`,
  },
  failing: {
    quota:
      'Il n’y a plus de place sur cet appareil pour vos dernières modifications. Elles restent à l’écran\u00A0: téléchargez une copie, puis libérez de la place (fichiers, cartes à la corbeille).',
    lost: 'Le navigateur ne répond plus quand Maillon veut écrire vos dernières modifications. Elles restent à l’écran\u00A0: téléchargez une copie avant de fermer.',
    other:
      'Les dernières modifications ne peuvent pas être écrites sur cet appareil. Elles restent à l’écran\u00A0: téléchargez une copie avant de fermer.',
  },
  inSecondCopy: 'Une copie de secours les contient déjà.',
  file: {
    age: (minutes) => `Dernier fichier enregistré ${ago(minutes)}`,
    none: 'Pas encore enregistrée dans un fichier à vous',
    remind: (minutes) =>
      minutes === null
        ? 'Cette carte n’existe que dans ce navigateur. Enregistrez-la dans un fichier à vous\u00A0: il survit à un nettoyage du navigateur.'
        : `Votre fichier a été enregistré ${ago(minutes)}\u00A0: les modifications faites depuis n’y sont pas.`,
    save: 'Enregistrer le fichier',
    later: 'Plus tard',
  },
};

function ago(minutes: number): string {
  if (minutes < 1) return 'à l’instant';
  if (minutes < 60) return `il y a ${plural(minutes, 'minute', 'minutes')}`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `il y a ${plural(hours, 'heure', 'heures')}`;
  return `il y a ${plural(Math.floor(hours / 24), 'jour', 'jours')}`;
}
