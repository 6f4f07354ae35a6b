import type { Message, MessageCode } from '../../formats/message';
import type { Question } from '../../formats/readResult';
import type { Sentences } from '../sentences';
import { fieldsFr } from './fieldsFr';
import { filled } from './filled';
import { sentencesFr } from './sentencesFr';
import { summarise } from './summary';

/** Headers or values that are recognised, for the help: one line per sheet or list. */
export interface Recognised {
  readonly sheet: string;
  /** The template's word, then other recognised words in brackets. */
  readonly headings: readonly string[];
}

const WORDS = {
  binary: 'données binaires',
  merged: 'réunis en un seul',
  firstKept: 'le premier est gardé',
  exportFromNumbers: 'Dans Numbers, choisissez «\u00A0Fichier\u00A0», «\u00A0Exporter vers\u00A0», puis Excel ou CSV.',
  exportFromCytoscape:
    'Dans Cytoscape, choisissez «\u00A0File\u00A0», «\u00A0Export\u00A0», «\u00A0Network to File\u00A0», puis .cyjs.',
  exportFromPages: 'Dans Pages, choisissez «\u00A0Fichier\u00A0», «\u00A0Exporter vers\u00A0», puis Word (.docx).',
  copyNames: 'Copiez les noms et collez-les dans un tableur ou dans un fichier .txt.',
  copyTable: 'Copiez le tableau, collez-le dans un tableur, puis enregistrez-le en .xlsx.',
  saveMessage:
    'Dans Outlook, choisissez «\u00A0Fichier\u00A0», «\u00A0Enregistrer sous\u00A0», puis Texte seul (.txt), ou copiez le message dans un fichier .txt.',
  exportContacts:
    'Dans Outlook, choisissez «\u00A0Fichier\u00A0», «\u00A0Importer et exporter\u00A0», puis exportez les contacts en .csv.',
  exportFromAccess:
    'Dans Access, ouvrez la table, puis «\u00A0Données externes\u00A0», «\u00A0Excel\u00A0» (exporter).',
  exportFromBase: 'Dans LibreOffice Base, copiez la table et collez-la dans un tableur, puis enregistrez-le en .xlsx.',
  writePairs:
    'Écrivez ses liens dans un tableur\u00A0: une colonne «\u00A0De\u00A0», une colonne «\u00A0À\u00A0», un lien par ligne.',
  saveAsDocx: 'Ouvrez-le dans un traitement de texte, puis «\u00A0Enregistrer sous\u00A0» .docx.',
  saveAsXlsx: 'Ouvrez-le dans un tableur, puis « Enregistrer sous » .xlsx.',
  saveAsCsv: 'Enregistrez ses données en .csv ou .xlsx.',
  jsonNetworks:
    'Maillon ouvre ses propres cartes et les réseaux de Kumu, Cytoscape, Gephi, Gephi Lite, NetworkX, d3, graphology et VOSviewer. Sinon, enregistrez ces données en .csv.',
  leftEmpty: 'laissée vide',
  tooFarRight: 'au-delà des colonnes lues',
  readByReference: 'lue à l’adresse qu’elle indique',
  EOF: 'fin du fichier',
};

/** Subject of a message that concerns many rows, before "… : 5 000 lignes, ex. 2, 3, 4". */
const MANY: Partial<Record<MessageCode, (column: string) => string>> = {
  BAD_NUMBER: (column) => `Nombre illisible, colonne « ${column} »`,
  BAD_DATE: (column) => `Date illisible, colonne « ${column} »`,
  BAD_COLOR: (column) => `Couleur illisible, colonne « ${column} »`,
  BAD_EMAIL: (column) => `Adresse douteuse, colonne « ${column} »`,
  UNSAFE_URL: (column) => `Lien rendu inactif, colonne « ${column} »`,
  REMOTE_IMAGE: () => 'Image distante non chargée',
  CONTROL_CHAR: (column) => `Caractère de contrôle retiré, colonne « ${column} »`,
  INVALID_UNICODE: (column) => `Caractère invalide remplacé, colonne « ${column} »`,
  BIDI_CONTROL: (column) => `Sens d’écriture inversé retiré, colonne « ${column} »`,
  ENCODING_BAD_BYTES: (column) => `Octets illisibles, colonne « ${column} »`,
  LONG_TEXT: (column) => `Texte très long, colonne « ${column} »`,
  EMPTY_LABEL: () => 'Nom vide ou invisible',
  TOO_MANY_FIELDS: () => 'Cases au-delà de la dernière colonne, ignorées',
  TOO_FEW_FIELDS: () => 'Cases manquantes, laissées vides',
  STRAY_QUOTE: (column) => `Guillemet isolé, colonne « ${column} »`,
  TOTAL_ROW: () => 'Ligne de total ignorée',
  DUP_NODE: () => 'Acteur déjà vu, réuni au premier',
  NEAR_DUPLICATE: () => 'Noms qui se ressemblent',
  DANGLING_EDGE: (column) => `Acteur absent de la liste, créé, colonne « ${column} »`,
  EDGE_NO_END: (column) => `Colonne « ${column} » vide, ligne ignorée`,
  SELF_LOOP: () => 'Lien d’un acteur vers lui-même',
  DUP_EDGE: () => 'Même lien donné deux fois, gardé une fois',
  DUP_EDGE_ID: () => 'Identifiant de lien déjà pris',
  SENSITIVE_NOTE: (column) => `Donnée peut-être sensible, colonne « ${column} »`,
  UNKNOWN_QUESTION: () => 'Question écartée qui ne correspond à rien sur cette carte',
  UNKNOWN_VALUE: (column) => `Valeur inconnue gardée comme texte, colonne « ${column} »`,
  FORMULA_EMPTY: () => 'Formule sans valeur, laissée vide',
  CELL_ERROR: () => 'Erreur Excel, laissée vide',
  CELL_BROKEN: () => 'Cellule illisible',
};

/** Messages about opened files. */
export const filesFr = {
  /** One sentence: file, place, problem, and what was done. */
  message: sentence,
  /** All messages, those repeated on many rows merged ("… : 5 000 lignes, ex. 2, 3, 4"), without duplicates. */
  summary: (messages: readonly Message[]): readonly string[] => summarise(messages, sentence, many),
  /** Question to the person, and what happens without an answer. */
  question: (asked: Question) => `${placeOf(asked.kind === 'columns' ? asked : asked.message)}${question(asked)}`,
  tableKinds: {
    actors: 'un acteur (personne, structure…)',
    ties: 'un lien entre deux acteurs',
    membership: 'un acteur et un réseau dont il est membre',
    actions: 'une action de coopération',
    testimonies: 'un témoignage',
    offers: 'une offre ou une demande',
    introductions: 'une mise en relation',
    meetings: 'une rencontre',
    resources: 'un outil ou un exemple',
    awareness: 'ce que quelqu’un sait d’une action',
    rulings: 'une question écartée',
    discussions: 'une question discutée',
    pictureNotes: 'une note sur l’image',
    looks: 'une vue gardée',
    ignored: 'à laisser de côté',
  },
  /** Names of the fields of each kind of table, for the mapping of columns. */
  fields: fieldsFr,
};

export type FileMessages = Sentences<typeof filesFr>;

function sentence(message: Message): string {
  return placeOf(message) + sentencesFr[message.code](filled(message, 'fr', WORDS));
}

function placeOf({ file, sheet }: { readonly file?: string; readonly sheet?: string }): string {
  if (file === undefined) return '';
  return sheet === undefined ? `« ${file} » – ` : `« ${file} », feuille « ${sheet} » – `;
}

function many(first: Message, count: number, rows: readonly number[]): string {
  const label = MANY[first.code]?.(first.column ?? '?');
  const lines = `${count.toLocaleString('fr')} ${rows.length > 0 ? 'lignes' : 'fois'}`;
  const examples = rows.length > 0 ? `, ex. ${rows.join(', ')}` : '';
  return label === undefined
    ? `${sentence(first)} (${lines}${examples})`
    : `${placeOf(first)}${label} : ${lines}${examples}.`;
}

function question(asked: Question): string {
  switch (asked.kind) {
    case 'headerMissing':
      return 'La première ligne ressemble à des données, pas à des en-têtes. La lire comme des données ? (par défaut : oui)';
    case 'headerNotFirst':
      return `Les en-têtes semblent être à la ligne ${asked.message.row ?? '?'}. Passer les lignes au-dessus ? (par défaut : oui)`;
    case 'hiddenSheet':
      return 'Cette feuille est masquée. L’inclure ? (par défaut : non)';
    case 'hiddenCells':
      return `Lignes ou colonnes masquées : ${asked.message.value ?? '?'}. Les importer ? (par défaut : oui)`;
    case 'actorMatrix':
      return 'Ce tableau semble croiser des acteurs entre eux : une marque dit que deux acteurs sont en lien. Le lire ainsi ? (par défaut : oui)';
    case 'memberMatrix':
      return 'Ce tableau semble croiser des acteurs (lignes) et des réseaux (colonnes) : une marque dit qui en est membre. Le lire ainsi ? (par défaut : oui)';
    case 'neighbourLists':
      return 'Chaque ligne semble nommer un acteur, puis ceux avec qui il est en lien. La lire ainsi ? (par défaut : oui)';
    case 'attendance':
      return 'Ce tableau semble dire qui était présent à quelles dates. Le lire ainsi\u00A0? (par défaut\u00A0: oui)';
    case 'signInSheet':
      return 'Il semble s’agir des présents à une rencontre, avec la structure de chacun. Lire le fichier ainsi\u00A0? (par défaut\u00A0: oui)';
    case 'text':
      return 'Ce fichier semble être un texte à lire, et non un tableau. Le lire ainsi\u00A0? (par défaut\u00A0: oui)';
    case 'participations':
      return 'Chaque ligne semble nommer un projet et un de ses partenaires. La lire ainsi\u00A0? (par défaut\u00A0: oui)';
    case 'pairs':
      return 'Chaque ligne semble nommer deux personnes liées entre elles. La lire ainsi\u00A0? (par défaut\u00A0: oui)';
    case 'posts':
      return 'Les lignes semblent être des personnes, les colonnes des structures, et les cases dire ce qu’elles y font. Le lire ainsi\u00A0? (par défaut\u00A0: oui)';
    case 'twinned':
      return 'Chaque ligne semble nommer deux structures partenaires, et qui y travaille. La lire ainsi\u00A0? (par défaut\u00A0: oui)';
    case 'columns':
    default:
      return 'Les en-têtes ne sont pas tous reconnus. Que contient chaque colonne ? (par défaut : ce qui est proposé)';
  }
}
