import { plural } from '../desk/englishCount';
import type { JoinMessages } from './messages';

export const joinEn: JoinMessages = {
  joinFiles: 'Join other maps…',
  joinHint:
    'Everybody made a map of their own? Choose their files: they are added to this one, and one Ctrl+Z takes them away.',
  otherName: 'Other name',
  reading: 'Reading the files…',
  joined: ({ name, newActors, knownActors, newTies, oneSided }) =>
    [
      `“${name}”: ${plural(newActors, 'actor added', 'actors added')}, ${plural(knownActors, 'already there', 'already there')}, ${plural(newTies, 'tie added', 'ties added')}.`,
      ...(oneSided > 0
        ? [`${plural(oneSided, 'tie is told by one side only', 'ties are told by one side only')}: to be verified.`]
        : []),
    ].join(' '),
  refused: (name) => `“${name}” could not be read:`,

  title: 'Possible duplicates',
  intro: 'These actors may be the same. Nothing changes without you; Ctrl+Z goes back.',
  none: 'No duplicate in sight.',
  same: (a, b) => `“${a}” and “${b}”: the same name. Is it one actor?`,
  near: (a, b) => `“${a}” and “${b}”: near names. Is it one actor?`,
  about: (type, territory, ties) =>
    [type, territory, plural(ties, 'tie', 'ties')].filter((part) => part !== undefined).join(' · '),
  keep: (name) => `Make one: “${name}”`,
  whichStands: (kept) => `They do not say the same. What stands for “${kept}”?`,
  isItTheSame: (other) => `Is it the same actor as “${other}”?`,
  different: 'They are two actors',
  differentThem: (a, b) => `${a} and ${b} are two different actors`,
  refusedPairs: (count) => `${plural(count, 'pair set aside', 'pairs set aside')}: show again`,
};
