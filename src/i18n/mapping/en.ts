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
  ignored: 'left aside',
};

export const mappingEn: MappingMessages = {
  title: 'Before opening',
  tables: 'Tables read',
  tableLine: (rows, kind) => `${plural(rows, 'line', 'lines')} – ${KINDS[kind]}`,
  tableName: (file, sheet) => (sheet === undefined ? file : `${file} – ${sheet}`),
  tableTitle: (name) => `What does “${name}” hold?`,
  toCheck: 'to check',
  sources: {
    guessed: 'Unknown column titles: here is a proposal, to be checked.',
    recognised: 'The column titles say what they hold.',
    format: 'The file itself says what it holds.',
    remembered: 'Read as you chose last time for these column titles.',
    answered: 'Read as you chose.',
  },
  startAnew: 'Start again from the proposal',
  tableIs: 'Each line is',
  column: 'Column',
  isWhat: 'Read as',
  firstValues: 'First values',
  hint: 'A column to “keep as it is” is found under its own name in the card of the actor or tie.',
  fieldHints: {
    'actors.reference': 'quoted elsewhere',
    'actors.structure': 'whom the person works for',
    'actors.networks': 'that it is a member of',
    'actors.kind': 'a closer family',
    'actors.profile': 'elected, volunteer…',
    'actors.roles': 'witness, relay, partner…',
    'actors.publics': 'whom it speaks to',
    'actors.asked': 'told their ties?',
    'actors.framework': 'scheme, programme…',
    'actors.notes': 'private',
    'actors.email': 'private',
    'actors.phone': 'private',
    'ties.from': 'one actor',
    'ties.to': 'the other actor',
    'ties.nature': 'what ties them',
    'ties.formal': 'written or not',
    'ties.direction': 'from whom to whom',
    'ties.certainty': 'confirmed, to verify, absent',
    'ties.level': 'from 1 to 4',
    'ties.saidBy': 'who said so',
    'membership.name': 'an actor',
    'membership.reference': 'quoted elsewhere',
  },
  fieldOption: (name, hint) => (hint === undefined ? name : `${name} – ${hint}`),
  readGroup: 'What Maillon knows',
  otherGroup: 'Otherwise',
  words: 'Your words and ours',
  wordsHint: 'What each word of your columns will mean on the map.',
  wordsOf: (heading, field) => (heading === field ? `Column “${heading}”` : `Column “${heading}” (${field})`),
  means: (word) => `“${word}” means`,
  times: (count) => (count === 1 ? 'once' : `${count.toLocaleString('en')} times`),
  proposed: (value) => `${value} (proposed)`,
  keepWord: 'Keep this word as it is',
  dropWord: 'Read nothing of it',
  knownWords: (count) => plural(count, 'word already known', 'words already known'),
  moreWords: (count) => `${plural(count, 'other, rarer word stays as it is', 'other, rarer words stay as they are')}.`,
  level: (level, meaning) => `${level} – ${meaning}`,
  namedBy: ({ heading, found, named }) =>
    found === named
      ? `${plural(named, 'actor quoted', 'actors quoted')}, all found in the column “${heading}”.`
      : `${plural(named, 'actor quoted', 'actors quoted')}, ${found.toLocaleString('en')} in the column “${heading}”.`,
  notFound: (names, more) =>
    `${more > 0 ? `${names.join(', ')} and ${more.toLocaleString('en')} others` : LIST.format(names)} ${names.length + more === 1 ? 'is not there: this actor will be added.' : 'are not there: these actors will be added.'}`,
  keyColumn: (list) => `Its actors are quoted by this column of “${list}”`,
  result: 'What the map will hold',
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
    return all.length === 0 ? '' : `With ${LIST.format(all)}.`;
  },
  firstActors: 'First actors',
  firstTies: 'First ties',
  themes: (labels) => `${labels.length === 1 ? 'theme' : 'themes'}: ${labels.join(', ')}`,
  remarks: (count) => `${plural(count, 'remark', 'remarks')} on the lines`,
  noRemark: 'Nothing to say of the lines.',
  nothingLoads: 'Read this way, the table gives nothing:',
  readingAgain: 'Reading…',
  leftOut: 'Will not be read:',
  openMap: 'Open the map',
  cancel: 'Cancel',
  previousKept: 'The previous map is still in “My maps”.',
  remembered: 'These choices will serve next time, for the same column titles, on this device.',
  yes: 'Yes',
  no: 'No',
  copyNotes: 'Copy the remarks',
  reviewAgain: 'Check how it was read…',
  reviewAgainHint: 'Say otherwise what the columns of the open file hold, and what its words mean.',
};
