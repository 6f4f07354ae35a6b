import { HEADING_OF } from '../../analysis/findings/finding';
import type { OfferedHere } from '../../analysis/pool/offeredHere';
import type { Actor } from '../../domain/actor';
import { completions } from '../../domain/entry/completions';
import { entryFacts } from '../../domain/entry/entryFacts';
import { keyOf, type QuickOption, quickOptions } from '../../domain/entry/quickOptions';
import { fold } from '../../domain/folding';
import { bestMatches, type Searched } from '../../domain/search/bestMatches';
import { type SearchedText, searchedText } from '../../domain/search/searchedText';
import { type SearchQuery, searchQuery } from '../../domain/search/searchQuery';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import type { Messages } from '../../i18n/messages';
import type { AppState } from '../../store/appStore';
import { entryWords } from '../entry/completedWords';
import { askedAnswers } from './askedAnswers';
import type { QuickAnswer, QuickGroup, QuickGroupName } from './quickAnswer';
import { availableCommands } from './quickCommands';
import { searchedFindings } from './searchedFindings';
import { looksOf, recordsOf, territoriesOf, themesOf } from './searchedRecords';

/** Most answers of one kind, except actors. */
const FEW = 4;

export interface Beside {
  /** The other end offered for a lone name. */
  readonly other?: Actor | undefined;
  /** People on other maps of this device who may be added to this one. */
  readonly offered?: readonly OfferedHere[];
}

/**
 * All answers to the typed text, by kind. First what Enter should do: answer a question about a role, go to the item of that name, or add
 * what was typed. Looser matches come after.
 */
export function quickAnswers(
  state: AppState,
  messages: Messages,
  typed: string,
  { other, offered = [] }: Beside = {},
): readonly QuickGroup[] {
  const { document } = state;
  const spokenOf = state.selection.kind === 'actor' ? document.actors.get(state.selection.id) : undefined;
  const options = quickOptions(document, typed, { kinds: messages.vocabulary.kinds, other, spokenOf });
  const own = groupsOfOptions(options, document, messages);
  if (options.length === 0) return [];
  // "Exporter, imprimer": its comma does not describe an actor called "Exporter".
  const isLabel = availableCommands(state, messages).some(
    ({ item }) => fold(messages.look.search.commands[item]) === fold(typed),
  );
  if (!isLabel && !isLoneName(typed)) return [...own.map(({ group }) => group), ...completing(state, messages, typed)];
  const asked = askedAnswers(state, messages, typed);
  const ranked = [
    ...(asked.length > 0 ? [{ group: { name: 'asked', answers: asked } as const, rank: ASKED }] : []),
    ...own.map(({ group, rank }) => ({ group, rank: asked.length > 0 && group.name === 'add' ? LAST : rank })),
    ...offeredGroup(state, offered, typed),
    ...otherGroups(state, messages, typed).filter(({ group }) => asked.length === 0 || group.name !== 'questions'),
  ];
  return ranked.sort((a, b) => b.rank - a.rank).map(({ group }) => group);
}

/** True for a single name, which may be searched for as well. */
function isLoneName(typed: string): boolean {
  return !/[,;@#"«“→]|\s[-–—>+]|[-–—>]\s|[–—]|->|=>/u.test(typed);
}

function completing({ document }: AppState, messages: Messages, typed: string): QuickGroup[] {
  const found = completions(document, typed, entryWords(messages));
  const answers = found.map((completion) => ({
    id: completion.line,
    text: completion.shown,
    hint: messages.entry.completes[completion.kind],
    goal: { kind: 'complete', completion } as const,
  }));
  return answers.length > 0 ? [{ name: 'complete', answers }] : [];
}

export function answerReading(
  { document, language }: AppState,
  { entry, vocabulary }: Messages,
  { goal }: QuickAnswer,
): string {
  if (goal.kind === 'offered') return LATER_MESSAGES[language].offered.reads(goal.person.name);
  if (goal.kind !== 'option' || goal.option.kind !== 'enter') return '';
  return entry.reads(entryFacts(document, goal.option.entry, vocabulary.kinds));
}

interface Ranked {
  readonly group: QuickGroup;
  readonly rank: number;
}

/** Ranks: an exact name is above 2, a name that begins with the text nearly 2, creating 1, a looser match less. */
const ASKED = 4;
const BEGUN = 2;
const CREATING = 1;
const LAST = -1;
const rankOf = (isNamed: boolean, place: number) => (isNamed ? 3 : 0.5) - place / 100;

function groupsOfOptions(
  options: readonly QuickOption[],
  document: AppState['document'],
  messages: Messages,
): Ranked[] {
  const { search } = messages.look;
  const goes = options.filter((option) => option.kind === 'go');
  /** The actor that the Tab key completes. */
  const completed = goes.find(({ match }) => match !== 'exact' && match !== 'begins');
  const found = (name: 'actors' | 'networks', place: number): Ranked[] => {
    const mine = goes.filter(({ actor }) => (actor.type === 'network') === (name === 'networks'));
    const answers = mine.map((option) => ({
      id: option.actor.id,
      text: option.actor.name,
      hint: [option.actor.territory, option.match === 'maybe' && search.maybe].filter(Boolean).join(' · '),
      ...(option === completed ? { keys: search.byTab } : {}),
      goal: { kind: 'option', option } as const,
    }));
    const isExact = mine.some(({ match }) => match === 'exact');
    const isBegun = !isExact && mine.some(({ match }) => match === 'begins');
    const rank = isBegun ? BEGUN - place / 100 : rankOf(isExact, place);
    return answers.length > 0 ? [{ group: { name, answers }, rank }] : [];
  };
  const added = options
    .filter((option) => option.kind !== 'go')
    .map((option) => ({
      id: keyOf(option),
      text: optionWords(option, document, messages),
      goal: { kind: 'option', option } as const,
    }));
  // Networks come first when the best answer of all is one.
  const isNetworkFirst = goes[0]?.actor.type === 'network';
  return [
    ...found('actors', isNetworkFirst ? 2 : 0),
    ...found('networks', 1),
    ...(added.length > 0 ? [{ group: { name: 'add' as const, answers: added }, rank: CREATING }] : []),
  ];
}

function otherGroups(state: AppState, messages: Messages, typed: string): Ranked[] {
  const query = searchQuery(typed);
  const { search } = messages.look;
  const { findings } = messages;
  const isWhole = ({ name }: SearchedText) => name === query.text;
  /** Full words of the label: nobody is called "exporter". */
  const isWordOf = ({ name }: SearchedText) => query.words.every(({ text }) => `${name} `.includes(` ${text} `));
  return [
    ...matching(query, 'looks', 3, looksOf(state.document.looks), isWhole, (saved) => ({
      id: saved.id,
      text: saved.name,
      goal: { kind: 'look', saved },
    })),
    ...matching(query, 'themes', 4, themesOf(state.document.themes), isWhole, (theme) => ({
      id: theme.id,
      text: theme.label,
      hint: search.onlyTheme,
      goal: { kind: 'theme', theme },
    })),
    ...matching(query, 'records', 5, recordsOf(state.document), isWhole, (record) => ({
      id: record.id,
      text: record.title,
      hint: record.kind === 'link' ? search.linkOf(record.of) : search.records[record.kind],
      goal: { kind: 'record', record },
    })),
    ...matching(query, 'territories', 6, territoriesOf(state.document.actors), never, (territory) => ({
      id: territory,
      text: territory,
      hint: search.onlyTerritory,
      goal: { kind: 'territory', territory },
    })),
    ...matching(query, 'commands', 7, availableCommands(state, messages), isWordOf, (command) => ({
      id: command,
      text: search.commands[command],
      goal: { kind: 'command', command },
    })),
    ...matching(query, 'questions', 8, searchedFindings(state, messages), never, ({ finding, text }) => ({
      id: finding.key,
      text,
      hint: findings.headings[HEADING_OF[finding.rule]],
      goal: { kind: 'question', finding },
    })),
  ];
}

const never = () => false;

/** Matches by name, theme, public or territory; listed after everything on this map. */
function offeredGroup({ language }: AppState, offered: readonly OfferedHere[], typed: string): Ranked[] {
  const { offered: words } = LATER_MESSAGES[language];
  const items = offered.map((item) => {
    const { name, themes, publics, territory } = item;
    return { item, text: searchedText(name, [territory, ...themes, ...publics]) };
  });
  return matching(searchQuery(typed), 'offered', 9, items, never, (person) => ({
    id: `${person.map.id} ${person.id}`,
    text: person.name,
    hint: words.from(person.map.title, person.introducer),
    goal: { kind: 'offered', person },
  }));
}

/** Sure matches, or likely ones only when none is sure. `isNamed`: the best one is exactly what was typed. */
function matching<One>(
  query: SearchQuery,
  name: QuickGroupName,
  place: number,
  items: readonly Searched<One>[],
  isNamed: (text: SearchedText) => boolean,
  answerOf: (item: One) => QuickAnswer,
): Ranked[] {
  const matches = bestMatches(items, query, FEW);
  const isSure = matches.some(({ sure }) => sure);
  const answers = (isSure ? matches.filter(({ sure }) => sure) : matches).map(({ item }) => answerOf(item));
  const best = items.find(({ item }) => item === matches[0]?.item);
  const isTheirs = best !== undefined && isNamed(best.text);
  return answers.length > 0 ? [{ group: { name, answers }, rank: rankOf(isTheirs, place) }] : [];
}

function optionWords(
  option: QuickOption,
  document: AppState['document'],
  { desk, entry, vocabulary }: Messages,
): string {
  switch (option.kind) {
    case 'go':
      return option.actor.name;
    case 'openTie':
      return desk.header.alreadyTied(option.a.name, option.b.name);
    case 'enter':
      return entry.option(entryFacts(document, option.entry, vocabulary.kinds));
  }
}
