import type { CommandName } from '../../domain/history';
import type { CommandMessages } from './messages';

const names: Readonly<Record<CommandName, string>> = {
  addActor: 'ajout d’un acteur',
  arrangeActors: 'rangement de la carte',
  chooseBeneficiary: 'choix du·de la bénéficiaire',
  chooseOfficer: 'choix du·de la chargé·e d’appui',
  connectActors: 'ajout d’un lien',
  describeAction: 'modification d’une action',
  describeActor: 'modification d’un acteur',
  describeMap: 'modification de la carte',
  describeTie: 'modification d’un lien',
  giveRole: 'ajout d’un rôle',
  keepGroups: 'calcul des groupes',
  keepPlacements: 'mise en place',
  keepTrial: 'essai gardé',
  moveTie: 'changement d’un lien',
  nameGroup: 'nom d’un groupe',
  noteAwareness: 'connaissance d’une action',
  placeActor: 'déplacement',
  recordIntroduction: 'mise en relation',
  recordOffer: 'offre ou demande',
  recordTestimony: 'témoignage',
  regroup: 'nouveaux groupes',
  removeAction: 'retrait d’une action',
  removeActor: 'retrait d’un acteur',
  removeSnapshot: 'retrait d’un repère',
  removeTie: 'retrait d’un lien',
  renameTheme: 'nom d’un thème',
  reopenFinding: 'manque rouvert',
  restoreVersion: 'retour à une version',
  ruleFinding: 'manque écarté',
  tagActor: 'ajout d’un thème',
  takeSnapshot: 'repère daté',
  untagActor: 'retrait d’un thème',
  withdrawIntroduction: 'retrait d’une mise en relation',
  withdrawOffer: 'retrait d’une offre ou demande',
  withdrawRole: 'retrait d’un rôle',
  withdrawTestimony: 'retrait d’un témoignage',
  writePrivateNotes: 'note privée',
};

const named = (command: CommandName, about: string) => (about === '' ? names[command] : `${names[command]} (${about})`);

export const commandsFr: CommandMessages = {
  names,
  undo: (command, about) => `Annuler\u00A0: ${named(command, about)}`,
  redo: (command, about) => `Rétablir\u00A0: ${named(command, about)}`,
  nothingToUndo: 'Rien à annuler',
  nothingToRedo: 'Rien à rétablir',
};
