import { plural } from '../desk/englishCount';
import type { JoinMessages } from './messages';

export const joinEn: JoinMessages = {
  joinFiles: 'Join other maps…',
  joinHint:
    'Everybody made a map of their own? Choose their files: they are added to this one, and one Ctrl+Z takes them away.',
  otherName: 'Other name',
  reading: 'Reading the files…',
  joined: ({ name, newActors, knownActors, newTies }) =>
    `“${name}”: ${plural(newActors, 'actor added', 'actors added')}, ${plural(knownActors, 'already there', 'already there')}, ${plural(newTies, 'tie added', 'ties added')}.`,
  oneSided: (voices) => {
    const count = voices.reduce((sum, { ties }) => sum + ties, 0);
    const by = voices.map(({ voice, ties }) => `${ties} by “${voice}”`).join(', ');
    return count === 0
      ? ''
      : `${plural(count, 'tie is told by one side only', 'ties are told by one side only')} (${by}): to be verified.`;
  },
  thisMap: 'This map',
  joinedTitle: 'Maps joined',
  toVerify: {
    title: (count) => `Ties to be verified (${count})`,
    hint: 'Ask the other person. A tie that is confirmed no longer bears a “?”.',
    saidBy: (voices) => `said by ${voices}`,
    see: 'See',
    seeTie: (tie) => `See on the map: ${tie}`,
    confirm: 'Confirm',
    confirmTie: (tie) => `Confirm: ${tie}`,
  },
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
