import type { TieCounts } from '../../analysis/tieCounts';
import type { Sentences } from '../sentences';

/** Columns of the two tables. */
export type ActorColumn = 'name' | 'type' | 'territory' | 'roles' | 'themes' | 'ties';

export type TieColumn = 'a' | 'nature' | 'b' | 'formal' | 'certainty' | 'level' | 'since' | 'until';

/** Reason why a pasted cell was not changed. */
export type CellFault = 'notUnderstood' | 'fixed' | 'blankName' | 'noName' | 'noEnd' | 'noColumn' | 'unknownActor';

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

/** Explains why there are more rows than ties: "112 lignes : 110 liens, 2 absences de lien connues". */
function tieRowsFr({ rows, ties, absent, ended, hidden, more }: TieCounts): string {
  const parts = [counted(ties, 'lien', 'liens')];
  if (absent > 0) parts.push(counted(absent, 'absence de lien connue', 'absences de lien connues'));
  if (ended > 0) parts.push(counted(ended, 'lien terminé', 'liens terminés'));
  if (hidden > 0) parts.push(counted(hidden, 'lien masqué', 'liens masqués'));
  if (more > 0) parts.push(`${more} de plus entre les mêmes acteurs`);
  return `${counted(rows, 'ligne', 'lignes')}\u00A0: ${parts.join(', ')}`;
}

/** Table view: the actors and ties of the picture, in rows. */
export const tableFr = {
  title: 'Tableau de la carte',
  actors: (count: number) => `Acteurs (${count})`,
  ties: (count: number) => `Liens (${count})`,
  tieRows: tieRowsFr,
  close: 'Fermer le tableau',
  filter: 'Filtrer le tableau',
  /** "12 sur 45". */
  shown: (shown: number, all: number) => `${shown} sur ${all}`,
  nothing: 'Rien encore. La première ligne s’ajoute ci-dessus.',
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
  sortBy: (column: string) => `Trier par ${column.toLocaleLowerCase('fr')}`,
  tiesOf: (count: number) => (count === 0 ? 'aucun lien connu' : counted(count, 'lien', 'liens')),
  edit: (column: string, row: string) => `${column}, ${row}`,
  removeColumn: 'Retirer',
  remove: (what: string) => `Retirer ${what}`,
  newActor: 'Ajouter un acteur',
  newActorHint: 'Nom du nouvel acteur',
  newTie: 'Ajouter un lien',
  firstEnd: 'Premier acteur',
  secondEnd: 'Second acteur',
  add: 'Ajouter',
  added: (what: string) => `Ajouté\u00A0: ${what}`,
  unsaid: 'non précisé',
  /** Size of a step: "12 cellules". */
  cells: (count: number) => counted(count, 'cellule', 'cellules'),
  /** After pasting or filling cells. */
  written: (cells: number, rows: number) =>
    `${counted(cells, 'cellule écrite', 'cellules écrites')}${rows === 0 ? '' : `, ${counted(rows, 'ligne ajoutée', 'lignes ajoutées')}`}. «\u00A0Annuler\u00A0» revient en arrière.`,
  leftOut: (row: number, column: string | undefined, text: string, fault: CellFault) =>
    `Ligne ${row}${column === undefined ? '' : `, ${column}`}\u00A0: ${FAULTS[fault](text)}`,
  /** For a cell whose content was not stored: its column, the typed text, the problem. */
  left: (column: string, text: string, problem: string) => `${column}\u00A0: «\u00A0${text}\u00A0». ${problem}`,
  /** A name cell was emptied. */
  nameNeeded: (name: string) => `Il faut un nom\u00A0: «\u00A0${name}\u00A0» garde le sien.`,
  moreLeftOut: (count: number) =>
    `… et ${counted(count, 'autre cellule laissée', 'autres cellules laissées')} telle quelle.`,
};

export type TableMessages = Sentences<typeof tableFr>;
