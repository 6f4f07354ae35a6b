import { plural } from '../desk/frenchCount';
import type { DialogMessages } from './messages';

export const dialogsFr: DialogMessages = {
  open: {
    title: 'Ouvrir un tableau ou une carte',
  },

  exports: {
    title: 'Exporter',
    intro: 'Les fichiers sont faits ici, sur cet appareil.',
    map: 'La carte',
    native: 'Carte Maillon (.maillon.json)',
    nativeHint: 'Tout y est\u00A0: à garder, à rouvrir, à transmettre à un·e collègue.',
    withoutNotes: 'Carte Maillon sans les notes privées',
    table: 'Un tableau',
    tableHint: 'Les acteurs, les liens et le suivi, à lire ou à compléter dans un tableur.',
    xlsx: 'Classeur Excel (.xlsx)',
    ods: 'Classeur LibreOffice (.ods)',
    csv: 'Tableaux CSV',
    privateNotes: 'Joindre les notes privées aux classeurs et tableaux',
    network: 'Un réseau, pour un autre logiciel',
    networkHint:
      'À ouvrir dans Gephi, yEd ou Cytoscape, et à rouvrir ici sans rien perdre du suivi. Les notes privées n’y sont pas.',
    gexf: 'Pour Gephi (.gexf)',
    graphml: 'Pour yEd et les autres (.graphml)',
    graphology: 'Pour Gephi Lite (.json)',
    pajek: 'Pour Pajek (.net)',
    kumu: 'Pour Kumu (.json)',
    picture: 'Une image ou une page',
    pictureHint:
      'Ce que la carte montre en ce moment, avec le titre, la question, la légende, la date et la source. Ni note, ni adresse, ni téléphone.',
    size: 'Taille',
    sizes: {
      a4: 'Feuille A4',
      a3: 'Feuille A3',
      screen: 'Comme à l’écran',
      largest: 'Très grande (pour une affiche)',
    },
    orientation: 'Sens',
    orientations: { landscape: 'Paysage', portrait: 'Portrait' },
    background: 'Fond',
    backgrounds: { light: 'Clair', dark: 'Sombre' },
    names: 'Noms',
    maskings: { nobody: 'Tels quels', persons: 'Personnes masquées', everybody: 'Tous masqués' },
    confidential: (count) =>
      count === 1 ? 'Montrer aussi le lien dit en confidence' : `Montrer aussi les ${count} liens dits en confidence`,
    print: 'Imprimer',
    printTables: 'Imprimer avec les tableaux',
    png: 'Image (.png)',
    svg: 'Image vectorielle (.svg)',
    html: 'Page avec les tableaux (.html)',
    formatsHint:
      'L’image se colle partout. L’image vectorielle s’agrandit en restant nette. La page s’ouvre dans un navigateur, avec les questions ouvertes, les acteurs et les liens.',
    formats: { png: 'Image', svg: 'Image vectorielle', html: 'Page' },
    takeHome: 'Feuilles à emporter…',
    takeHomeHint: 'Une feuille A4 par participant·e\u00A0: qui l’entoure, qui rencontrer, de la place pour noter.',
    making: 'En préparation…',
    done: (files) =>
      files.length === 1
        ? `${files.join('')} est prêt.`
        : `${files.length} fichiers sont prêts\u00A0: ${files.join(', ')}.`,
    failed: 'Le fichier n’a pas pu être écrit. Rien n’est perdu\u00A0: réessayez, ou choisissez un autre format.',
    tooLarge:
      'Cette image demande plus de mémoire que cet appareil n’en a. Choisissez une taille plus petite, ou l’image vectorielle.',
    notDrawn: 'La carte se dessine encore. Réessayez dans un instant.',
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
