import { kindsEn } from './kindsEn';
import type { NatureWords, Noun, Vocabulary } from './messages';
import { wordDay } from './wordDay';

const day = wordDay('en-GB');
const numbers = new Intl.NumberFormat('en-GB');
const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const tieNatures: Vocabulary['tieNatures'] = {
  knows: {
    name: 'know each other',
    fromA: 'knows',
    fromB: 'knows',
    says: (a, b) => `${a} and ${b} know each other`,
    denies: (a, b) => `${a} and ${b} do not know each other`,
  },
  exchanges: {
    name: 'exchange information',
    fromA: 'exchanges information with',
    fromB: 'exchanges information with',
    says: (a, b) => `${a} and ${b} exchange information`,
    denies: (a, b) => `${a} and ${b} do not exchange information`,
  },
  actsWith: {
    name: 'act together',
    fromA: 'acts with',
    fromB: 'acts with',
    says: (a, b) => `${a} and ${b} act together`,
    denies: (a, b) => `${a} and ${b} do not act together`,
  },
  agreement: {
    name: 'have an agreement or a shared body',
    fromA: 'has an agreement with',
    fromB: 'has an agreement with',
    says: (a, b) => `${a} and ${b} have an agreement or a shared body`,
    denies: (a, b) => `${a} and ${b} have neither agreement nor shared body`,
  },
  memberOf: {
    name: 'is a member of',
    fromA: 'is a member of',
    fromB: 'has as a member',
    says: (a, b) => `${a} is a member of ${b}`,
    denies: (a, b) => `${a} is not a member of ${b}`,
  },
  worksFor: {
    name: 'works for',
    fromA: 'works for',
    fromB: 'employs',
    says: (a, b) => `${a} works for ${b}`,
    denies: (a, b) => `${a} does not work for ${b}`,
  },
  partnerOf: {
    name: 'are partners',
    fromA: 'is a partner of',
    fromB: 'is a partner of',
    says: (a, b) => `${a} and ${b} are partners`,
    denies: (a, b) => `${a} and ${b} are not partners`,
  },
};

const tieDates: Vocabulary['tieDates'] = ({ since, until }) => {
  const from = since && `since ${day(since)}`;
  if (until !== undefined) return ` (${from === undefined ? '' : `${from} `}until ${day(until)}, it is over)`;
  return from === undefined ? '' : ` ${from}`;
};

function saidOf(nature: string | undefined): Pick<NatureWords, 'says' | 'denies'> {
  const known = nature !== undefined && Object.hasOwn(tieNatures, nature) ? nature : undefined;
  if (known !== undefined) return tieNatures[known as keyof typeof tieNatures];
  const note = nature === undefined ? '' : `: ${nature}`;
  return {
    says: (a, b) => `${a} and ${b} are linked${note}`,
    denies: (a, b) => `${a} and ${b} are not linked${note}`,
  };
}

const noun = (one: string, many = `${one}s`): Noun => ({ one, many });
const role = (badge: string, one: string, many?: string) => ({ ...noun(one, many), badge });

export const vocabularyEn: Vocabulary = {
  nouns: {
    actor: noun('actor'),
    tie: noun('tie'),
    theme: noun('theme'),
    action: noun('action'),
    testimony: noun('testimony', 'testimonies'),
    group: noun('group'),
    goBetween: noun('go-between'),
    gap: noun('gap'),
  },
  roles: {
    beneficiary: role('B', 'beneficiary', 'beneficiaries'),
    formerBeneficiary: role('F', 'former beneficiary', 'former beneficiaries'),
    officer: role('O', 'support officer'),
    witness: role('W', 'witness', 'witnesses'),
    potentialPartner: role('P', 'potential partner'),
    likelyPartner: role('P', 'likely partner'),
    partner: role('P', 'partner'),
    relay: role('R', 'relay'),
    resourcePerson: role('S', 'resource person', 'resource people'),
    holder: role('H', 'project holder'),
    leadPartner: role('L', 'lead partner'),
    funder: role('€', 'funder'),
    peer: role('=', 'peer'),
    colleague: role('C', 'colleague'),
  },
  actorTypes: {
    person: noun('person', 'people'),
    structure: noun('organisation'),
    network: noun('network'),
    body: noun('body', 'bodies'),
    unknown: noun('to be specified', 'to be specified'),
  },
  families: {
    localAuthority: 'local authorities',
    projectArea: 'project areas',
    state: 'State and its agencies',
    association: 'associations',
    business: 'businesses and cooperatives',
    chamber: 'chambers and professional bodies',
    education: 'education, training, research',
    networkAndResources: 'networks and resources',
    persons: 'people',
  },
  kinds: kindsEn,
  profiles: {
    elected: noun('elected representative'),
    projectOfficer: noun('project officer'),
    leaderFacilitator: noun('LEADER facilitator'),
    developmentAgent: noun('development agent'),
    director: noun('director'),
    volunteer: noun('volunteer, association leader', 'volunteers, association leaders'),
    entrepreneur: noun('entrepreneur, farmer', 'entrepreneurs, farmers'),
    teacher: noun('teacher'),
    resident: noun('resident'),
    expert: noun('expert, consultant', 'experts, consultants'),
    interpreter: noun('interpreter'),
  },
  situations: {
    nothingPlanned: 'nothing planned',
    wantsTo: 'wants to, does not know how',
    alreadyStarted: 'already started',
    unknown: 'not known',
  },
  consents: { toBeAsked: 'to be asked', given: 'given', refused: 'refused' },
  asked: { all: 'yes, about all its ties', partly: 'partly', no: 'no' },
  tieNatures,
  formality: { formal: 'formal', informal: 'informal' },
  certainties: { confirmed: 'confirmed', toVerify: 'to be verified', absent: 'known not to exist' },
  directions: {
    forward: (a, b) => `from ${a} to ${b}`,
    backward: (a, b) => `from ${b} to ${a}`,
    both: (a, b) => `both ways between ${a} and ${b}`,
  },
  levels: {
    1: 'established relation',
    2: 'regular exchanges',
    3: 'coordinated activities',
    4: 'joint production, shared means',
  },
  actionStates: {
    past: 'past',
    underWay: 'under way',
    planned: 'planned',
    lead: 'lead',
    preProject: 'pre-project',
    project: 'project',
  },
  offerSides: { offer: noun('offer'), request: noun('request') },
  offerKinds: {
    information: 'information',
    support: 'support',
    partner: 'partner',
    witness: 'witness',
    resource: 'resource',
  },
  resourceKinds: {
    tool: 'tool',
    method: 'method',
    caseSheet: 'case sheet',
    lesson: 'lesson learnt',
    link: 'page or document',
  },
  exchangeMeans: { call: 'call', message: 'message', visit: 'visit', meeting: 'meeting' },
  exchangeSubjects: { missions: 'missions exchanged', support: 'support presented' },
  means: {
    meetingSpace: 'meeting place',
    contribution: 'contribution',
    mobilisation: 'mobilising people and their networks',
    partnerSearch: 'partner search',
    testimony: 'testimony',
    call: 'call',
  },
  tieSentence: ({ nature, certainty, ...dates }, a, b) => {
    const said = saidOf(nature);
    if (certainty === 'absent') return said.denies(a, b);
    return `${said.says(a, b)}${tieDates(dates)}${certainty === 'toVerify' ? ' (to be verified)' : ''}`;
  },
  tieDates,
  list: (items) => and.format(items),
  either: (items) => or.format(items),
  day,
  number: (value) => numbers.format(value),
  count: (count, word) => `${numbers.format(count)} ${count === 1 ? word.one : word.many}`,
  goBetweens: (count) => (count <= 0 ? 'directly' : `${count} ${count === 1 ? 'go-between' : 'go-betweens'} away`),
  heldRole: (name, from, to) =>
    [name, from && `since ${day(from)}`, to && `until ${day(to)}`].filter((part) => part !== undefined).join(' '),
};
