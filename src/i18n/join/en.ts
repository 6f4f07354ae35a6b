import { plural } from '../desk/englishCount';
import type { JoinMessages } from './fr';

export const joinEn: JoinMessages = {
  joinFiles: 'Join other maps…',
  joinHint:
    'Has everyone made their own map? Choose their files: they are added to this one, and “Undo” takes them out again at once.',
  otherName: 'Other name',
  reading: 'Reading the files…',
  joined: ({ name, newActors, knownActors, newTies }) =>
    `“${name}”: ${plural(newActors, 'actor added', 'actors added')}, ${plural(knownActors, 'already there', 'already there')}, ${plural(newTies, 'tie added', 'ties added')}.`,
  oneSided: (voices) => {
    const count = voices.reduce((sum, { ties }) => sum + ties, 0);
    const by = voices.map(({ voice, ties }) => `${ties} by “${voice}”`).join(', ');
    return count === 0
      ? ''
      : `${plural(count, 'tie is mentioned by one side only', 'ties are mentioned by one side only')} (${by}): to be verified.`;
  },
  thisMap: 'This map',
  joinedTitle: 'Maps joined',
  toVerify: {
    title: (count) => `Ties to be verified (${count})`,
    hint: 'Ask the other person. Once confirmed, a tie no longer has a “?”.',
    saidBy: (voices) => `said by ${voices}`,
    see: 'See',
    seeTie: (tie) => `See on the map: ${tie}`,
    confirm: 'Confirm',
    confirmTie: (tie) => `Confirm: ${tie}`,
  },
  refused: (name) => `“${name}” could not be read:`,

  title: 'Possible duplicates',
  intro: 'These may be the same actors. Nothing changes unless you say so; “Undo” takes it back.',
  none: 'No duplicates in sight.',
  same: (a, b) => `“${a}” and “${b}” have the same name. Are they the same actor?`,
  near: (a, b) => `“${a}” and “${b}” have similar names. Are they the same actor?`,
  about: (type, territory, ties) =>
    [type, territory, plural(ties, 'tie', 'ties')].filter((part) => part !== undefined).join(' · '),
  keep: (name) => `Merge as “${name}”`,
  whichStands: (kept) => `Their details differ. What should “${kept}” keep?`,
  isItTheSame: (other) => `Is it the same actor as “${other}”?`,
  different: 'They are two different actors',
  differentThem: (a, b) => `${a} and ${b} are two different actors`,
  refusedPairs: (count) => `${plural(count, 'pair set aside', 'pairs set aside')}: show again`,
};
