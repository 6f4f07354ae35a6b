import type { LeftOut } from '../../formats/leftOut';
import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';
import { vocabularyFr } from '../vocabulary/fr';

const { list } = vocabularyFr;

const LEFT: Readonly<Record<keyof LeftOut, readonly [one: string, many: string]>> = {
  notes: ['note privée', 'notes privées'],
  milestones: ['jalon', 'jalons'],
  steps: ['étape du récit', 'étapes du récit'],
  seatings: ['plan de table', 'plans de table'],
  served: ['lien entre une démarche et sa question', 'liens entre une démarche et sa question'],
  groups: ['groupe de liens', 'groupes de liens'],
  pins: ['acteur épinglé', 'acteurs épinglés'],
  places: ['place dans les cercles', 'places dans les cercles'],
  settings: ['réglage de la carte', 'réglages de la carte'],
  themes: ['thème inutilisé', 'thèmes inutilisés'],
  untitled: ['fiche sans titre', 'fiches sans titre'],
  unknown: ['champ d’une version plus récente', 'champs d’une version plus récente'],
};

function counted(left: LeftOut): string {
  const names = (Object.keys(LEFT) as (keyof LeftOut)[]).filter((name) => left[name] > 0);
  return list(names.map((name) => plural(left[name], ...LEFT[name])));
}

/** Words of the export window; those used outside it are in `dialogs.exports`. */
export const exportingFr = {
  intro: 'Les fichiers sont faits ici, sur cet appareil.',
  map: 'La carte',
  nativeHint: 'Tout y est\u00A0: à garder, à rouvrir, à transmettre à un·e collègue.',
  withoutNotes: 'Carte Maillon sans notes privées ni confidences',
  send: 'La carte à regarder (.html)',
  sendHint:
    'Pour un·e collègue qui n’a pas Maillon\u00A0: un fichier à envoyer, qui s’ouvre d’un double clic, sans rien installer. On y regarde les vues, les questions et les fiches, sans rien changer. Ni note privée, ni adresse, ni téléphone, ni jalon. Environ 5\u00A0Mo.',
  table: 'Un tableau',
  tableHint: 'Les acteurs, les liens et le suivi, à lire ou à compléter dans un tableur.',
  xlsx: 'Classeur Excel (.xlsx)',
  ods: 'Classeur LibreOffice (.ods)',
  csv: 'Tableaux CSV',
  privateNotes: 'Joindre les notes privées aux classeurs et tableaux',
  /** Left out by default: confidential ties, and reasons for dismissing a question. */
  confidencesLeft: ({ ties, reasons }: { readonly ties: number; readonly reasons: number }) => {
    const counts = [
      ties > 0 ? plural(ties, 'lien', 'liens') : '',
      reasons > 0 ? plural(reasons, 'raison d’écarter une question', 'raisons d’écarter une question') : '',
    ];
    return `Reste ici, car dit en confidence\u00A0: ${list(counts.filter((count) => count !== ''))}.`;
  },
  confidencesTaken: 'Joindre quand même à ce fichier',
  network: 'Un réseau, pour un autre logiciel',
  networkHint: 'À ouvrir dans Gephi, yEd ou Cytoscape. Les notes privées n’y sont pas.',
  /** Data that these formats cannot hold. */
  leftOut: (left: LeftOut) => `Ne partiront pas dans ces formats\u00A0: ${counted(left)}.`,
  /** Shown only when it is true. */
  whole: 'À rouvrir ici sans rien perdre.',
  gexf: 'Pour Gephi (.gexf)',
  graphml: 'Pour yEd et les autres (.graphml)',
  graphology: 'Pour Gephi Lite (.json)',
  pajek: 'Pour Pajek (.net)',
  kumu: 'Pour Kumu (.json)',
  cytoscape: 'Pour Cytoscape (.cyjs)',
  picture: 'À imprimer, à montrer',
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
  confidential: (count: number) =>
    count === 1 ? 'Montrer aussi le lien dit en confidence' : `Montrer aussi les ${count} liens dits en confidence`,
  print: 'Imprimer',
  printTables: 'Imprimer avec les tableaux',
  png: 'Image (.png)',
  svg: 'Image vectorielle (.svg)',
  html: 'Page avec les tableaux (.html)',
  formatsHint:
    'L’image se colle partout. L’image vectorielle s’agrandit en restant nette. La page s’ouvre dans un navigateur, avec les questions ouvertes, les acteurs et les liens.',
  takeHome: 'Feuilles à emporter…',
  takeHomeHint: 'Une feuille A4 par participant·e\u00A0: qui l’entoure, qui rencontrer, de la place pour noter.',
  making: 'En préparation…',
  tooLarge:
    'Cette image demande plus de mémoire que cet appareil n’en a. Choisissez une taille plus petite, ou l’image vectorielle.',
  unreachable:
    'Cette page se fait avec une connexion\u00A0: une partie de Maillon n’est pas gardée sur cet appareil. Réessayez une fois en ligne.',
  notDrawn: 'La carte se dessine encore. Réessayez dans un instant.',
};

export type ExportingMessages = Sentences<typeof exportingFr>;
