import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';

/** Window for records of one kind: their list, a field for a new one, and the closing button. */
export interface RecordsWindowMessages {
  readonly title: string;
  readonly hint: string;
  readonly list: string;
  readonly none: string;
  readonly add: string;
  readonly addHint: string;
  readonly remove: string;
  readonly removeQuestion: string;
}

/** Words of the windows over the desk: opening, exporting, stored maps, map settings, help. */
export const dialogsFr = {
  open: {
    title: 'Ouvrir un tableau ou une carte',
  },

  exports: {
    title: 'Exporter, imprimer',
    native: 'Carte Maillon (.maillon.json)',
    /** File types, for the system's file dialog. */
    formats: {
      png: 'Image',
      svg: 'Image vectorielle',
      html: 'Page',
      pptx: 'Présentation',
      ics: 'Agenda',
      vcf: 'Carnet d’adresses',
    },
    done: (files: readonly string[]) =>
      files.length === 1
        ? `${files.join('')} est prêt.`
        : `${files.length} fichiers sont prêts\u00A0: ${files.join(', ')}.`,
    startingPoint: 'Point de départ',
    /** For a starting point: texts that name somebody are left out. */
    namesLeft: (count: number) =>
      count === 1 ? 'Un texte qui nomme quelqu’un n’y est pas.' : `${count} textes qui nomment quelqu’un n’y sont pas.`,
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
    /** How long a map stays in the bin. */
    daysLeft: (days: number) => (days === 1 ? 'encore 1 jour' : `encore ${days} jours`),
    erase: 'Effacer pour toujours',
    eraseQuestion: (title: string) => `Effacer «\u00A0${title}\u00A0» pour toujours\u00A0?`,
    confirmErase: 'Oui, effacer',
    cancelErase: 'La garder',
    newMap: 'Nouvelle carte',
    newMapTitle: 'Ma carte',
    sample: 'Revoir l’exemple',
    /** On a page that stores nothing itself. */
    mineOfPage: 'Cartes de cette page',
    whereInFile:
      'Ici, le navigateur ne garde rien\u00A0: elles disparaissent avec cette page. Enregistrez chacune dans un fichier à vous.',
    where: 'Vos cartes restent dans ce navigateur, sur cet appareil. Enregistrez-les aussi dans un fichier.',
    actorCount: (count: number) => plural(count, 'acteur', 'acteurs'),
  },

  /** Words of the map window used elsewhere too; the others are in `mapInfo`. */
  mapInfo: {
    title: 'La carte',
    groupsTitle: 'Groupes',
  },
};

export type DialogMessages = Sentences<typeof dialogsFr>;
