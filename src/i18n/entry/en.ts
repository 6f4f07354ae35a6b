import type { ActorFacts, EntryFacts, TieFacts } from '../../domain/entry/entryFacts';
import { plural } from '../desk/englishCount';
import { vocabularyEn } from '../vocabulary/en';
import { chainOf } from './chainOf';
import type { EntryMessages } from './fr';

const said = (text: string) => `“${text}”`;
const { families, list, roles, profiles, actorTypes, formality } = vocabularyEn;

function known(facts: ActorFacts): string[] {
  const { type, family, profile, territory, isNewTerritory, themes } = facts;
  const kind = facts.kind ?? (family && families[family]);
  const what = profile ? profiles[profile].one : type && actorTypes[type].one;
  return [
    ...(what && kind && !profile ? [`${what} (${kind})`] : what ? [what] : kind ? [kind] : []),
    ...(facts.mission ? [said(facts.mission)] : []),
    ...facts.roles.map((role) => roles[role].one),
    ...(territory ? [`area ${said(territory)}${isNewTerritory ? ' (new)' : ''}`] : []),
    ...themes.map(({ label, isNew }) => `theme ${said(label)}${isNew ? ' (new)' : ''}`),
  ];
}

const NOTHING: EntryFacts = { added: [], completed: [], ties: [], taken: [], guessed: [] };

function tieWords({ a, b, nature, certainty, formal, isThere }: TieFacts): string {
  const sentence = vocabularyEn.tieSentence({ nature, certainty }, a, b);
  if (isThere) return `${a} and ${b} are already linked`;
  return formal === undefined ? sentence : `${sentence} (${formality[formal ? 'formal' : 'informal']} tie)`;
}

function sentences({ added, completed, ties, taken, guessed }: EntryFacts): string[] {
  return [
    ...(added.length > 3
      ? [plural(added.length, 'new actor', 'new actors')]
      : added.length > 0
        ? [`New: ${added.map((one) => [one.name, ...known(one)].join(', ')).join('; ')}`]
        : []),
    ...completed.map((one) => `To add to ${one.name}: ${known(one).join(', ')}`),
    ...(ties.length > 3 ? [plural(ties.length, 'tie', 'ties')] : ties.map(tieWords)),
    ...taken.map(({ typed, name }) => `${said(typed)} is read as ${name}`),
    ...added.flatMap(({ name, near }) =>
      near === undefined ? [] : [`Similar to ${said(near)}: is ${name} the same?`],
    ),
    ...guessed.map(({ text, as }) =>
      as === 'kind'
        ? `${said(text)} is not a known role: recorded as a kind`
        : as === 'territory'
          ? `${said(text)} is recorded as an area`
          : `${said(text)} stays part of the name`,
    ),
  ];
}

export const entryEn: EntryMessages = {
  reads: (facts) =>
    sentences(facts)
      .map((one) => (one.endsWith('?') ? one : `${one}.`))
      .join(' '),
  option: ({ added, completed, ties }) => {
    const [tie] = ties;
    if (added.length > 0 && tie) return `Add and link: ${chainOf(ties)}`;
    if (added.length > 0) return `Add ${list(added.map(({ name }) => said(name)))}`;
    if (tie) return ties.length === 1 ? `Link ${tie.a} and ${tie.b}` : `Link ${chainOf(ties)}`;
    return `Complete ${list(completed.map(({ name }) => name))}`;
  },
  completes: { actor: 'actor', territory: 'area', theme: 'theme', word: '' },
  syntax:
    'Name, role @area #theme – other actor. Or as people say it: “Ann Reed, mayor of Hillford”, “Ann knows Luke”, “Ann can speak about mobility”, “Ann Reed; Luke White”.',
  alreadyThere: 'Already on the map?',
  list: {
    title: 'Add a list of names',
    hint: 'One name per line. Also “Name (organisation)”, “Name; role; area”, or “Name, role @area #theme – other actor”.',
    text: 'The names',
    counts: ({ added, there, perhaps, ties }) =>
      [
        plural(added, 'new actor', 'new actors'),
        ...(there > 0 ? [`${there.toLocaleString('en')} already on the map`] : []),
        ...(ties > 0 ? [plural(ties, 'tie', 'ties')] : []),
        ...(perhaps > 0 ? [`${perhaps.toLocaleString('en')} to check: a name like one already on the map`] : []),
      ].join(' · '),
    tieTo: 'Link each to',
    tieToNobody: 'nobody',
    isNew: 'new',
    isThere: 'already on the map',
    who: (name) => `Who is “${name}”?`,
    itIs: (name) => `it is ${name}`,
    somebodyNew: 'a new actor',
    add: ({ added, ties }) =>
      added > 0
        ? `Add ${plural(added, 'actor', 'actors')}${ties > 0 ? ` and ${plural(ties, 'tie', 'ties')}` : ''}`
        : ties > 0
          ? `Add ${plural(ties, 'tie', 'ties')}`
          : 'Add to the map',
    nothing: 'Everything is already on the map.',
    cancel: 'Later',
    known: (facts) => known(facts).join(', '),
    guessed: (guessed) => sentences({ ...NOTHING, guessed }).join('. '),
  },
};
