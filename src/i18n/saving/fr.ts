import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';

/** Words about where work is stored: the page shown when the desk cannot open, and the person's own file. */
export const savingFr = {
  /** Reason why the last changes are not written, and what to do. */
  failing: {
    quota:
      'Il n’y a plus de place sur cet appareil pour vos dernières modifications. Elles restent à l’écran\u00A0: téléchargez une copie, puis libérez de la place (fichiers, cartes à la corbeille).',
    lost: 'Le navigateur ne répond plus quand Maillon veut écrire vos dernières modifications. Elles restent à l’écran\u00A0: téléchargez une copie avant de fermer.',
    other:
      'Les dernières modifications ne peuvent pas être écrites sur cet appareil. Elles restent à l’écran\u00A0: téléchargez une copie avant de fermer.',
  },
  /** The second copy has everything meanwhile. */
  inSecondCopy: 'Une copie de secours les contient déjà.',
  /** For a map received as a page. */
  sent: {
    notice: (day: string | null) =>
      `Cette carte vous a été envoyée${day === null ? '' : `, telle qu’elle était le ${day}`}. Ici, on la regarde\u00A0: rien n’y change.`,
    keep: 'En faire ma carte',
  },
  file: {
    /** Age of the person's own file; `minutes` since it was saved. */
    age: (minutes: number) => `Dernier fichier enregistré ${ago(minutes)}`,
    none: 'Pas encore enregistrée dans un fichier à vous',
    remind: (minutes: number | null) =>
      minutes === null
        ? 'Cette carte n’existe que dans ce navigateur. Enregistrez-la dans un fichier à vous\u00A0: il survit à un nettoyage du navigateur.'
        : `Votre fichier a été enregistré ${ago(minutes)}\u00A0: les modifications faites depuis n’y sont pas.`,
    /** On a page that stores nothing itself. */
    only: 'Ici, le navigateur ne garde rien\u00A0: enregistrez votre carte dans un fichier à vous avant de fermer la page.',
    save: 'Enregistrer le fichier',
    later: 'Plus tard',
    /** The file was changed on disk by something else. */
    changed: (name: string) => `Le fichier «\u00A0${name}\u00A0» a été modifié ailleurs.`,
    compare: 'Voir ce qui a changé',
  },
};

export type SavingMessages = Sentences<typeof savingFr>;

function ago(minutes: number): string {
  if (minutes < 1) return 'à l’instant';
  if (minutes < 60) return `il y a ${plural(minutes, 'minute', 'minutes')}`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `il y a ${plural(hours, 'heure', 'heures')}`;
  return `il y a ${plural(Math.floor(hours / 24), 'jour', 'jours')}`;
}
