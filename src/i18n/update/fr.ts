import type { LEFT_IN_FILE, LeftInFile } from '../../analysis/update/leftInFile';
import type { UpdatedTable } from '../../analysis/update/updatedTable';
import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';
import { ofFr, thatFr } from '../vocabulary/elision';
import { countedRecords, type RecordCounts } from './countedRecords';

const NOUNS: Readonly<Record<UpdatedTable, readonly [one: string, many: string]>> = {
  actors: ['acteur', 'acteurs'],
  ties: ['lien', 'liens'],
  actions: ['action', 'actions'],
  testimonies: ['témoignage', 'témoignages'],
  offers: ['offre ou demande', 'offres ou demandes'],
  introductions: ['mise en relation', 'mises en relation'],
  meetings: ['rencontre', 'rencontres'],
  resources: ['outil ou exemple', 'outils ou exemples'],
  awareness: ['connaissance d’une action', 'connaissances d’actions'],
};
const counted = countedRecords((table, count) => plural(count, ...NOUNS[table]), 'et');

const LEFT: Readonly<Record<(typeof LEFT_IN_FILE)[number], readonly [one: string, many: string]>> = {
  looks: ['vue gardée', 'vues gardées'],
  rulings: ['question écartée', 'questions écartées'],
  discussions: ['question discutée', 'questions discutées'],
  pictureNotes: ['note sur l’image', 'notes sur l’image'],
  story: ['étape du récit', 'étapes du récit'],
  snapshots: ['jalon', 'jalons'],
};
const left = countedRecords((name: keyof LeftInFile, count) => plural(count, ...LEFT[name]), 'et');

const otherFields: Readonly<Record<string, string>> = {
  participants: 'Participant·es',
  tables: 'Tables',
  date: 'Date',
  place: 'Lieu',
  preparedBy: 'Préparée par',
  title: 'Titre',
  level: 'Niveau',
  reference: 'Id',
};

/** Words for updating the open map from a newer file. */
export const updateFr = {
  /** Button that picks files, and its hint. */
  updateMap: 'Mettre à jour la carte ouverte…',
  hint: 'Votre tableau a changé\u00A0? Choisissez sa version récente\u00A0: vous voyez ce qui est nouveau, changé ou absent, et vous décidez.',
  /** Above the questions about the file before the comparison, and its buttons. */
  review: 'Avant de comparer',
  nothingYet: 'La carte ouverte ne change pas encore\u00A0: vous verrez d’abord ce qui est nouveau.',
  seeChanges: 'Voir ce qui change',
  /** Compares the same file with the open map, instead of opening it as a separate map. */
  instead: 'Ajouter à cette carte',

  title: (file: string) => `Mettre à jour la carte avec «\u00A0${file}\u00A0»`,
  /** While the file is compared, and the button that cancels it. */
  planning: 'Comparaison du fichier avec la carte ouverte…',
  leave: 'Annuler',
  known: (actors: number) => `${plural(actors, 'acteur de la carte est', 'acteurs de la carte sont')} dans ce fichier.`,
  nothingNew: 'Rien de nouveau\u00A0: tout ce que dit ce fichier est déjà sur la carte.',
  /** The file mentions no actor of the map. */
  nothingToTake: 'Rien à mettre à jour sur la carte.',
  /** Content of the file that an update does not take. */
  leftInFile: (counts: LeftInFile) =>
    left(
      counts,
      (what) =>
        `Une mise à jour ne reprend pas ce que ce fichier contient aussi\u00A0: ${what}. Ouvrez-le comme une carte pour le retrouver.`,
    ),
  nobodyKnown: 'Aucun acteur de la carte n’est dans ce fichier. Est-ce le bon\u00A0?',
  summary: ({
    added,
    changed,
    gone,
    asked,
  }: {
    readonly added: RecordCounts;
    readonly changed: RecordCounts;
    readonly gone: RecordCounts;
    readonly asked: number;
  }) =>
    [
      counted(added, (what) => `À ajouter\u00A0: ${what}.`),
      counted(changed, (what) => `Dit autrement\u00A0: ${what}.`),
      counted(gone, (what) => `Absent du fichier\u00A0: ${what}.`),
      asked > 0 ? `${plural(asked, 'nom proche', 'noms proches')} à vérifier.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  remarks: (count: number) => `${plural(count, 'remarque', 'remarques')} sur le fichier`,

  asked: {
    title: (count: number) => `Est-ce le même acteur\u00A0? (${count})`,
    hint: 'Sans réponse, l’acteur du fichier est ajouté\u00A0; «\u00A0Doublons possibles\u00A0» reposera la question.',
    question: (theirs: string) => `«\u00A0${theirs}\u00A0», dans le fichier`,
    isOne: (ours: string) => `c’est «\u00A0${ours}\u00A0»`,
    isNobody: 'c’est quelqu’un d’autre',
    later: 'je ne sais pas encore',
  },
  changed: {
    title: (count: number) => `Ce qui est dit autrement (${count})`,
    hint: 'Pour chaque champ, choisissez ce qui reste sur la carte.',
    allOfFile: 'Tout comme dans le fichier',
    allOfMap: 'Tout comme sur la carte',
    asProposed: 'Comme proposé',
    inFile: (value: string) => `Fichier\u00A0: ${value}`,
    onMap: (value: string) => `Carte\u00A0: ${value}`,
    because: {
      writtenHere: 'écrit ici, à la main',
      blankInFile: 'vide dans le fichier',
      sameName: 'même nom, écrit autrement',
    },
  },
  added: {
    title: (count: number) => `Nouveau dans le fichier (${count})`,
    hint: 'Tout ce qui est coché s’ajoute à la carte. Un lien n’est ajouté qu’avec ses deux acteurs.',
  },
  gone: {
    title: (count: number) => `Absent du fichier (${count})`,
    hint: 'Tout reste sur la carte, sauf ce que vous cochez pour le retirer.',
    remove: (what: string) => `Retirer\u00A0: ${what}`,
    withTies: (ties: number) => `avec ${plural(ties, 'lien', 'liens')}`,
  },
  /** Buttons above a list of checkboxes. */
  addAll: 'Tout ajouter',
  addNone: 'Ne rien ajouter',
  removeAll: 'Tout retirer',
  keepAll: 'Tout garder',
  more: (count: number) => `Voir ${plural(count, 'autre ligne', 'autres lignes')}`,

  nothing: 'rien',
  yes: 'oui',
  no: 'non',
  level: (level: number) => `niveau ${level}`,
  seats: 'placement aux tables',
  /** Fields without a column header in tables. */
  otherFields,
  otherField: 'Autre information',

  testimony: (person: string, themes: readonly string[]) =>
    `Témoignage ${ofFr(person)}${themes.length > 0 ? ` (${themes.join(', ')})` : ''}`,
  offer: (holder: string, isRequest: boolean, themes: readonly string[]) =>
    `${isRequest ? 'Demande' : 'Offre'} ${ofFr(holder)}${themes.length > 0 ? ` (${themes.join(', ')})` : ''}`,
  introduction: (a: string, b: string) => `Mise en relation\u00A0: ${a} et ${b}`,
  awareness: (actor: string, action: string) => `Ce ${thatFr(actor)} sait de «\u00A0${action}\u00A0»`,
  place: ({ file, sheet, row }: { readonly file: string; readonly sheet?: string; readonly row: number }) =>
    [file, ...(sheet ? [`feuille ${sheet}`] : []), `ligne ${row}`].join(', '),
  /** Column header under which a new actor or tie records its source. */
  cameFrom: 'Venu de',

  apply: 'Mettre à jour la carte',
  applyNothing: 'Ne rien changer',
  done: ({
    added,
    changed,
    gone,
  }: {
    readonly added: RecordCounts;
    readonly changed: RecordCounts;
    readonly gone: RecordCounts;
  }) =>
    [
      'La carte est à jour.',
      counted(added, (what) => `Ajouté\u00A0: ${what}.`),
      counted(changed, (what) => `Changé\u00A0: ${what}.`),
      counted(gone, (what) => `Retiré\u00A0: ${what}.`),
      '«\u00A0Annuler\u00A0» revient en arrière d’un coup.',
    ]
      .filter(Boolean)
      .join(' '),
  unchanged: 'La carte n’a pas changé.',
};

export type UpdateMessages = Sentences<typeof updateFr>;
