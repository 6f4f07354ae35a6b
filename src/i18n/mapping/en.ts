import type { TableKind } from '../../formats/columns/columnPlan';
import { plural } from '../desk/englishCount';
import type { MappingMessages } from './messages';

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

const KINDS: Readonly<Record<TableKind, string>> = {
  actors: 'actors',
  ties: 'ties',
  membership: 'members of networks',
  actions: 'actions',
  testimonies: 'testimonies',
  offers: 'offers and requests',
  introductions: 'introductions',
  rulings: 'questions set aside',
  ignored: 'left out',
};

export const mappingEn: MappingMessages = {
  title: 'Before opening',
  tables: 'Tables found',
  tableLine: (rows, kind) => `${plural(rows, 'row', 'rows')} – ${KINDS[kind]}`,
  tableName: (file, sheet) => (sheet === undefined ? file : `${file} – ${sheet}`),
  tableTitle: (name) => `What is in “${name}”?`,
  toCheck: 'to check',
  sources: {
    guessed: 'These column headings are new to Maillon: here is a suggestion, please check it.',
    recognised: 'Recognised by the column headings.',
    format: 'The file itself says what it contains.',
    remembered: 'Read the way you chose last time for these column headings.',
    answered: 'Read the way you chose.',
  },
  startAnew: 'Go back to the suggestion',
  tableIs: 'Each row is',
  column: 'Column',
  isWhat: 'Read as',
  firstValues: 'First values',
  hint: 'A column that you “keep as it is” appears under its own name on the card of the actor or tie.',
  fieldHints: {
    'actors.reference': 'other tables refer to it',
    'actors.structure': 'who the person works for',
    'actors.networks': 'networks it belongs to',
    'actors.kind': 'narrows down the family',
    'actors.profile': 'elected, volunteer…',
    'actors.roles': 'witness, relay, partner…',
    'actors.publics': 'who it speaks to',
    'actors.asked': 'already asked about their ties?',
    'actors.framework': 'scheme, programme…',
    'actors.notes': 'private',
    'actors.email': 'private',
    'actors.phone': 'private',
    'ties.from': 'one actor',
    'ties.to': 'the other actor',
    'ties.nature': 'what links them',
    'ties.formal': 'in writing or not',
    'ties.direction': 'from whom to whom',
    'ties.certainty': 'confirmed, to be verified, absent',
    'ties.level': 'from 1 to 4',
    'ties.saidBy': 'who said so',
    'membership.name': 'an actor',
    'membership.reference': 'other tables refer to it',
  },
  fieldOption: (name, hint) => (hint === undefined ? name : `${name} – ${hint}`),
  readGroup: 'What Maillon knows',
  otherGroup: 'Other',
  words: 'Your words and ours',
  wordsHint: 'What each word in your columns will mean on the map.',
  wordsOf: (heading, field) => (heading === field ? `Column “${heading}”` : `Column “${heading}” (${field})`),
  means: (word) => `“${word}” means`,
  times: (count) => (count === 1 ? 'once' : `${count.toLocaleString('en')} times`),
  proposed: (value) => `${value} (suggested)`,
  keepWord: 'Keep this word as it is',
  dropWord: 'Ignore it',
  knownWords: (count) => plural(count, 'word already known', 'words already known'),
  moreWords: (count) => `${plural(count, 'less common word stays as it is', 'less common words stay as they are')}.`,
  level: (level, meaning) => `${level} – ${meaning}`,
  namedBy: ({ heading, found, named }) =>
    found === named
      ? `${plural(named, 'actor named', 'actors named')}, all found in the column “${heading}”.`
      : `${plural(named, 'actor named', 'actors named')}, ${found.toLocaleString('en')} found in the column “${heading}”.`,
  notFound: (names, more) =>
    `${more > 0 ? `${names.join(', ')} and ${more.toLocaleString('en')} others` : LIST.format(names)} ${names.length + more === 1 ? 'is not there and will be added.' : 'are not there and will be added.'}`,
  keyColumn: (list) => `Its actors are named as in this column of “${list}”`,
  result: 'What will be on the map',
  loaded: (actors, ties) =>
    `${plural(actors, 'actor', 'actors')} and ${plural(ties, 'tie', 'ties')} will be on the map.`,
  besides: ({ themes, actions, testimonies, offers, introductions }) => {
    const all = [
      themes > 0 && plural(themes, 'theme', 'themes'),
      actions > 0 && plural(actions, 'action', 'actions'),
      testimonies > 0 && plural(testimonies, 'testimony', 'testimonies'),
      offers > 0 && plural(offers, 'offer or request', 'offers and requests'),
      introductions > 0 && plural(introductions, 'introduction', 'introductions'),
    ].filter((one) => one !== false);
    return all.length === 0 ? '' : `Along with ${LIST.format(all)}.`;
  },
  firstActors: 'First actors',
  firstTies: 'First ties',
  themes: (labels) => `${labels.length === 1 ? 'theme' : 'themes'}: ${labels.join(', ')}`,
  remarks: (count) => `${plural(count, 'comment', 'comments')} on the rows`,
  noRemark: 'Nothing to report on the rows.',
  nothingLoads: 'Read this way, nothing in the table can be used:',
  readingAgain: 'Reading…',
  leftOut: 'Will not be read:',
  openMap: 'Open the map',
  cancel: 'Cancel',
  previousKept: 'The previous map is still in “My maps”.',
  remembered: 'These choices will be used next time for the same column headings, on this device.',
  yes: 'Yes',
  no: 'No',
  copyNotes: 'Copy the comments',
  reviewAgain: 'Change how it was read…',
  reviewAgainHint: 'Change what the columns of the open file are read as, and what its words mean.',
};
