import type { CellFault, TableMessages } from './messages';

const counted = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

const FAULTS: Readonly<Record<CellFault, (text: string) => string>> = {
  notUnderstood: (text) =>
    text === ''
      ? 'ne peut pas être vide, laissé tel quel.'
      : `«\u00A0${text}\u00A0» n’est pas compris, laissé tel quel.`,
  fixed: () => 'se calcule, ne s’écrit pas.',
  blankName: () => 'un nom ne peut pas être vide, laissé tel quel.',
  noName: (text) => `il faut un nom pour ajouter une ligne (${text}).`,
  noEnd: (text) => `il faut deux acteurs différents pour ajouter un lien (${text}).`,
  noColumn: (text) => `aucune colonne pour «\u00A0${text}\u00A0».`,
  unknownActor: (text) => `aucun acteur ne s’appelle «\u00A0${text}\u00A0».`,
};

export const tableFr: TableMessages = {
  title: 'Tableau de la carte',
  actors: (count) => `Acteurs (${count})`,
  ties: (count) => `Liens (${count})`,
  close: 'Fermer le tableau',
  filter: 'Filtrer le tableau',
  shown: (shown, all) => `${shown} sur ${all}`,
  nothing: 'Rien encore. La première ligne s’ajoute ci-dessous.',
  nothingMatches: 'Aucune ligne ne contient ces mots.',
  keys: 'Flèches\u00A0: se déplacer, avec Maj choisir un bloc. Entrée\u00A0: choisir la ligne, puis modifier. Ctrl+C et Ctrl+V\u00A0: copier, coller. Ctrl+D\u00A0: recopier vers le bas.',
  actorColumns: {
    name: 'Nom',
    type: 'Type',
    territory: 'Territoire',
    roles: 'Rôles',
    themes: 'Thèmes',
    ties: 'Liens',
  },
  tieColumns: {
    a: 'De',
    nature: 'Nature',
    b: 'À',
    formal: 'Formel',
    certainty: 'Certitude',
    level: 'Niveau',
    since: 'Depuis',
    until: 'Jusqu’à',
  },
  sortBy: (column) => `Trier par ${column.toLocaleLowerCase('fr')}`,
  tiesOf: (count) => (count === 0 ? 'aucun lien connu' : counted(count, 'lien', 'liens')),
  edit: (column, row) => `${column}, ${row}`,
  removeColumn: 'Retirer',
  remove: (what) => `Retirer ${what}`,
  newActor: 'Ajouter un acteur',
  newActorHint: 'Nom du nouvel acteur',
  newTie: 'Ajouter un lien',
  firstEnd: 'Premier acteur',
  secondEnd: 'Second acteur',
  add: 'Ajouter',
  added: (what) => `Ajouté\u00A0: ${what}`,
  unsaid: 'non précisé',
  cells: (count) => counted(count, 'cellule', 'cellules'),
  written: (cells, rows) =>
    `${counted(cells, 'cellule écrite', 'cellules écrites')}${rows === 0 ? '' : `, ${counted(rows, 'ligne ajoutée', 'lignes ajoutées')}`}. Ctrl+Z annule.`,
  leftOut: (row, column, text, fault) =>
    `Ligne ${row}${column === undefined ? '' : `, ${column}`}\u00A0: ${FAULTS[fault](text)}`,
  left: (column, text, problem) => `${column}\u00A0: «\u00A0${text}\u00A0». ${problem}`,
  nameNeeded: (name) => `Il faut un nom\u00A0: «\u00A0${name}\u00A0» garde le sien.`,
  moreLeftOut: (count) => `… et ${counted(count, 'autre cellule laissée', 'autres cellules laissées')} telle quelle.`,
};
