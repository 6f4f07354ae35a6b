import type { Actor } from '../../domain/actor';
import type { Day } from '../../domain/brand';
import type { Tie } from '../../domain/tie';
import type { ActorFieldName } from '../card/fr';
import { fieldText } from '../vocabulary/fieldText';
import type { StepNames } from './stepNames';
import type { StepWords } from './stepWords';

type Fields = Readonly<Record<string, unknown>>;

/** Longer texts are cut, so that a line of a list stays short. */
const LONGEST = 60;

/** Change of an actor, in a sentence: its name, a role, a theme, a field, or the number of fields. */
export function changedActor(name: string, before: Actor, after: Actor, names: StepNames, words: StepWords): string {
  const { sentences } = words.history;
  const fields = changedFields({ ...before }, { ...after });
  const [only, ...others] = fields;
  if (only === undefined || others.length > 0) return sentences.fieldsChanged(name, Math.max(1, fields.length));
  if (only === 'name') return sentences.renamed(before.name, after.name);
  if (only === 'roles') return changedRole(name, before, after, words);
  if (only === 'themes') return changedTheme(name, before, after, names, words);
  if (!isActorField(only, words)) return sentences.fieldsChanged(name, 1);
  return sentences.fieldChanged(
    name,
    lowered(words.card.actor.fields[only]),
    cut(fieldText(only, after[only], words.vocabulary)),
  );
}

/** Change of a tie: "Lien Léa – PNR : niveau 3". */
export function changedTie(
  named: string,
  before: Tie,
  after: Tie,
  { nameOf }: Pick<StepNames, 'nameOf'>,
  words: StepWords,
): string {
  const { vocabulary, card, history } = words;
  const { sentences } = history;
  const all = changedFields({ ...before }, { ...after });
  // The day of the last exchange is derived from the exchanges.
  const fields = all.includes('exchanges') ? all.filter((field) => field !== 'lastExchange') : all;
  const [only, ...others] = fields;
  if (only === undefined || others.length > 0) return sentences.fieldsChanged(named, Math.max(1, fields.length));
  switch (only) {
    case 'level':
      if (after.level !== undefined) return sentences.about(named, sentences.level(after.level));
      return sentences.fieldChanged(named, lowered(card.tie.level), '');
    case 'nature':
      return sentences.fieldChanged(named, lowered(card.tie.nature), wordOf(vocabulary.tieNatures, after.nature));
    case 'certainty':
      if (after.certainty === undefined) return sentences.fieldChanged(named, lowered(card.tie.certainty), '');
      return sentences.about(named, vocabulary.certainties[after.certainty]);
    case 'formal':
      if (after.formal === undefined) return sentences.fieldChanged(named, lowered(card.tie.formal), '');
      return sentences.about(named, vocabulary.formality[after.formal ? 'formal' : 'informal']);
    case 'confidential':
      return sentences.fieldChanged(
        named,
        lowered(card.tie.confidential),
        after.confidential ? sentences.yes : sentences.no,
      );
    case 'frequency':
    case 'saidBy':
    case 'validatedBy':
      return sentences.fieldChanged(named, lowered(card.tie[only]), cut(after[only] ?? ''));
    case 'lastExchange':
    case 'nextExchange':
    case 'validatedOn': {
      const day = after[only];
      return sentences.fieldChanged(named, lowered(card.tie[only]), day === undefined ? '' : vocabulary.day(day));
    }
    case 'nextBy':
      return sentences.fieldChanged(named, lowered(card.tie.nextBy), cut(after.nextBy ? nameOf(after.nextBy) : ''));
    case 'exchanges': {
      const on = newDay(before, after);
      return on === undefined ? sentences.exchangesChanged(named) : sentences.exchangeNoted(named, vocabulary.day(on));
    }
    default:
      return sentences.fieldsChanged(named, 1);
  }
}

/** Day of a newly added exchange; of several, the last. */
function newDay({ exchanges: before = [] }: Tie, { exchanges: after = [] }: Tie): Day | undefined {
  return after.findLast(({ on }) => on !== undefined && !before.some((one) => one.on === on))?.on;
}

function changedRole(name: string, before: Actor, after: Actor, { vocabulary, history }: StepWords): string {
  const { sentences } = history;
  const given = after.roles.find(({ role }) => !before.roles.some((one) => one.role === role));
  if (given) return sentences.roleGiven(name, vocabulary.roles[given.role].one);
  const taken = before.roles.find(({ role }) => !after.roles.some((one) => one.role === role));
  if (taken) return sentences.roleTaken(name, vocabulary.roles[taken.role].one);
  const dated = after.roles.find((one) => !before.roles.includes(one));
  return dated ? sentences.roleEnded(name, vocabulary.roles[dated.role].one) : sentences.fieldsChanged(name, 1);
}

function changedTheme(
  name: string,
  before: Actor,
  after: Actor,
  { themeOf }: StepNames,
  { history: { sentences } }: StepWords,
): string {
  const given = after.themes.find((theme) => !before.themes.includes(theme));
  if (given !== undefined) return sentences.themeGiven(name, themeOf(given));
  const taken = before.themes.find((theme) => !after.themes.includes(theme));
  return taken === undefined ? sentences.fieldsChanged(name, 1) : sentences.themeTaken(name, themeOf(taken));
}

function changedFields(before: Fields, after: Fields): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

function isActorField(name: string, { card }: StepWords): name is Exclude<ActorFieldName, 'name' | 'roles' | 'themes'> {
  return Object.hasOwn(card.actor.fields, name);
}

/** Translated value of a field, or the text as it was written. */
function wordOf(
  table: Readonly<Record<string, string | { readonly name: string }>>,
  value: string | undefined,
): string {
  const word = value === undefined ? '' : Object.hasOwn(table, value) ? table[value] : value;
  return typeof word === 'object' ? word.name : (word ?? '');
}

function lowered(label: string): string {
  return `${label.charAt(0).toLocaleLowerCase()}${label.slice(1)}`;
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
