import type { RuleName } from '../../analysis/findings/finding';
import type { AnswersSection } from './guidePage';

export const SECTION_OF_RULE: Readonly<Record<RuleName, AnswersSection>> = {
  noWitness: 'witness',
  noWitnessProfile: 'witness',
  witnessConsent: 'witness',
  noPartner: 'partner',
  noPeer: 'partner',
  unknownNetwork: 'partner',
  requestUnanswered: 'partner',
  onlyInside: 'inside',
  noRelay: 'relay',
  purposeNotShared: 'relay',
  noElected: 'relay',
  groupsApart: 'links',
  singleTieBetweenGroups: 'links',
  fragilePoint: 'links',
  noKnownTie: 'rules',
  structureWithoutPerson: 'rules',
  memberWithoutExchange: 'relay',
  dormantTie: 'dormant',
  notAsked: 'rules',
};
