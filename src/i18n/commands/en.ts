import type { CommandName } from '../../domain/history';
import type { CommandMessages } from './messages';

const names: Readonly<Record<CommandName, string>> = {
  addActor: 'adding an actor',
  arrangeActors: 'arranging the map',
  chooseBeneficiary: 'choosing the beneficiary',
  chooseOfficer: 'choosing the support officer',
  connectActors: 'adding a tie',
  describeAction: 'changing an action',
  describeActor: 'changing an actor',
  describeMap: 'changing the map',
  describeTie: 'changing a tie',
  giveRole: 'adding a role',
  keepGroups: 'working out groups',
  keepPlacements: 'placing actors',
  keepTrial: 'keeping what was tried',
  moveTie: 'changing the ends of a tie',
  nameGroup: 'naming a group',
  noteAwareness: 'knowledge of an action',
  placeActor: 'moving an actor',
  recordIntroduction: 'introduction',
  recordOffer: 'offer or request',
  recordTestimony: 'testimony',
  regroup: 'new groups',
  removeAction: 'removing an action',
  removeActor: 'removing an actor',
  removeSnapshot: 'removing a milestone',
  removeTie: 'removing a tie',
  renameTheme: 'renaming a theme',
  reopenFinding: 'reopening a gap',
  restoreVersion: 'going back to a version',
  ruleFinding: 'ruling a gap out',
  tagActor: 'adding a theme',
  takeSnapshot: 'dated milestone',
  untagActor: 'removing a theme',
  withdrawIntroduction: 'removing an introduction',
  withdrawOffer: 'removing an offer or request',
  withdrawRole: 'removing a role',
  withdrawTestimony: 'removing a testimony',
  writePrivateNotes: 'private note',
};

const named = (command: CommandName, about: string) => (about === '' ? names[command] : `${names[command]} (${about})`);

export const commandsEn: CommandMessages = {
  names,
  undo: (command, about) => `Undo: ${named(command, about)}`,
  redo: (command, about) => `Redo: ${named(command, about)}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
};
