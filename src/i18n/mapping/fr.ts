import type { NamedBy } from '../../formats/columns/tableReview';
import type { Glance } from '../../formats/glance';
import type { TableKind } from '../../formats/headings/tableKind';
import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';

const LIST = new Intl.ListFormat('fr', { type: 'conjunction' });

const KINDS: Readonly<Record<TableKind, string>> = {
  actors: 'des acteurs',
  ties: 'des liens',
  membership: 'des membres de réseaux',
  actions: 'des actions',
  testimonies: 'des témoignages',
  offers: 'des offres et demandes',
  introductions: 'des mises en relation',
  meetings: 'des rencontres',
  resources: 'des outils et des exemples',
  awareness: 'qui sait quoi',
  rulings: 'des questions écartées',
  discussions: 'des questions discutées',
  pictureNotes: 'des notes sur l’image',
  looks: 'des vues gardées',
  ignored: 'laissées de côté',
};

const fieldHints: Readonly<Record<string, string>> = {
  'actors.reference': 'cité ailleurs',
  'actors.structure': 'pour qui la personne travaille',
  'actors.networks': 'dont il est membre',
  'actors.kind': 'précise la famille',
  'actors.profile': 'élu·e, bénévole…',
  'actors.roles': 'témoin, relais, partenaire…',
  'actors.publics': 'à qui il s’adresse',
  'actors.asked': 'a dit ses liens\u00A0?',
  'actors.framework': 'dispositif, programme…',
  'actors.notes': 'privées',
  'actors.email': 'privé',
  'actors.phone': 'privé',
  'ties.from': 'un acteur',
  'ties.to': 'l’autre acteur',
  'ties.nature': 'ce qui les lie',
  'ties.formal': 'écrit ou non',
  'ties.direction': 'de qui vers qui',
  'ties.certainty': 'avéré, à vérifier, absent',
  'ties.level': 'de 1 à 4',
  'ties.saidBy': 'qui l’a dit',
  'membership.name': 'un acteur',
  'membership.reference': 'cité ailleurs',
};

/** Window for reviewing how files are read, before they are opened. */
export const mappingFr = {
  title: 'Avant d’ouvrir',
  tables: 'Tableaux lus',
  /** Content of a table, on its line of the list: "30 lignes, des liens". */
  tableLine: (rows: number, kind: TableKind) => `${plural(rows, 'ligne', 'lignes')} – ${KINDS[kind]}`,
  tableName: (file: string, sheet: string | undefined) => (sheet === undefined ? file : `${file} – ${sheet}`),
  tableTitle: (name: string) => `Que contient «\u00A0${name}\u00A0»\u00A0?`,
  toCheck: 'à vérifier',
  sources: {
    guessed: 'Titres de colonnes inconnus\u00A0: voici une proposition, à vérifier.',
    recognised: 'Les titres des colonnes disent ce qu’elles contiennent.',
    format: 'Le fichier dit lui-même ce qu’il contient.',
    remembered: 'Lu comme vous l’aviez choisi la dernière fois pour ces titres de colonnes.',
    answered: 'Lu comme vous l’avez choisi.',
  },
  startAnew: 'Repartir de la proposition',
  /** Row of the file that holds the column headers; 0: none. */
  headerRow: (row: number) =>
    row === 0 ? 'Titres des colonnes\u00A0: aucune ligne' : `Titres des colonnes\u00A0: ligne\u00A0${row}`,
  headerRowHint: 'Choisissez la ligne qui porte les titres. Les lignes au-dessus ne sont pas lues.',
  line: (row: number, cells: readonly string[]) => `${row}.\u00A0${cells.filter((cell) => cell !== '').join(' · ')}`,
  noHeaderRow: 'Aucune\u00A0: pas de titres',
  tableIs: 'Chaque ligne est',
  column: 'Colonne',
  isWhat: 'À lire comme',
  firstValues: 'Premières valeurs',
  hint: 'Une colonne «\u00A0à garder telle quelle\u00A0» se retrouve sous son nom dans la fiche de l’acteur ou du lien.',
  /** Explains a field whose name is not enough: "Id – ce que d’autres tableaux citent". */
  fieldHints,
  fieldOption: (name: string, hint: string | undefined) => (hint === undefined ? name : `${name} – ${hint}`),
  readGroup: 'Ce que Maillon connaît',
  otherGroup: 'Sinon',
  /** Above the words of columns and their meanings. */
  words: 'Vos mots et les nôtres',
  wordsHint: 'Ce que chaque mot de vos colonnes voudra dire sur la carte.',
  wordsOf: (heading: string, field: string) =>
    heading === field ? `Colonne «\u00A0${heading}\u00A0»` : `Colonne «\u00A0${heading}\u00A0» (${field})`,
  means: (word: string) => `«\u00A0${word}\u00A0» veut dire`,
  times: (count: number) => `${count.toLocaleString('fr')}\u00A0fois`,
  proposed: (value: string) => `${value} (proposé)`,
  keepWord: 'Garder ce mot tel quel',
  dropWord: 'Ne rien en lire',
  knownWords: (count: number) => plural(count, 'mot déjà connu', 'mots déjà connus'),
  moreWords: (count: number) =>
    `${plural(count, 'autre mot, plus rare, reste tel quel', 'autres mots, plus rares, restent tels quels')}.`,
  level: (level: string, meaning: string) => `${level}\u00A0– ${meaning}`,
  namedBy: ({ heading, found, named }: NamedBy) =>
    found === named
      ? `${plural(named, 'acteur cité', 'acteurs cités')}, tous retrouvés dans la colonne «\u00A0${heading}\u00A0».`
      : `${plural(named, 'acteur cité', 'acteurs cités')}, ${found.toLocaleString('fr')} dans la colonne «\u00A0${heading}\u00A0».`,
  notFound: (names: readonly string[], more: number) =>
    `${more > 0 ? `${names.join(', ')} et ${more.toLocaleString('fr')} autres` : LIST.format(names)} ${names.length + more === 1 ? 'n’y est pas\u00A0: cet acteur sera ajouté.' : 'n’y sont pas\u00A0: ces acteurs seront ajoutés.'}`,
  keyColumn: (list: string) => `Ses acteurs sont cités par cette colonne de «\u00A0${list}\u00A0»`,
  result: 'Ce que donnera la carte',
  loaded: (actors: number, ties: number) =>
    `${plural(actors, 'acteur', 'acteurs')} et ${plural(ties, 'lien', 'liens')} seront sur la carte.`,
  /** Other records that will be on the map; '' for none. */
  besides: ({ themes, actions, testimonies, offers, introductions, resources }: Glance) => {
    const all = [
      themes > 0 && plural(themes, 'thème', 'thèmes'),
      actions > 0 && plural(actions, 'action', 'actions'),
      testimonies > 0 && plural(testimonies, 'témoignage', 'témoignages'),
      offers > 0 && plural(offers, 'offre ou demande', 'offres et demandes'),
      introductions > 0 && plural(introductions, 'mise en relation', 'mises en relation'),
      resources > 0 && plural(resources, 'outil ou exemple', 'outils ou exemples'),
    ].filter((one) => one !== false);
    return all.length === 0 ? '' : `Avec ${LIST.format(all)}.`;
  },
  firstActors: 'Premiers acteurs',
  firstTies: 'Premiers liens',
  themes: (labels: readonly string[]) => `${labels.length === 1 ? 'thème' : 'thèmes'}\u00A0: ${labels.join(', ')}`,
  remarks: (count: number) => `${plural(count, 'remarque', 'remarques')} sur les lignes`,
  noRemark: 'Rien à signaler sur les lignes.',
  nothingLoads: 'Lu ainsi, ce tableau ne donne rien\u00A0:',
  readingAgain: 'Lecture en cours…',
  /** Before the reasons why some tables are not read. */
  leftOut: 'Ne sera pas lu\u00A0:',
  openMap: 'Ouvrir la carte',
  /** When a map is open: whether to open the file as a separate map or add it to this one. */
  openApart: 'Ouvrir à part',
  apartOrAdded: (title: string) =>
    `À part, «\u00A0${title}\u00A0» reste dans «\u00A0Mes cartes\u00A0». Ajouté, vous verrez d’abord ce qui est nouveau, et rien ne sera retiré sans vous.`,
  cancel: 'Annuler',
  previousKept: 'La carte précédente reste dans «\u00A0Mes cartes\u00A0».',
  remembered: 'Ces choix serviront la prochaine fois, pour les mêmes titres de colonnes, sur cet appareil.',
  yes: 'Oui',
  no: 'Non',
  copyNotes: 'Copier les remarques',
  /** In the window that opens files, and below its messages. */
  reviewAgain: 'Revoir la lecture…',
  reviewAgainHint: 'Dire autrement ce que contiennent les colonnes du fichier ouvert, et ce que veulent dire ses mots.',
};

export type MappingMessages = Sentences<typeof mappingFr>;
