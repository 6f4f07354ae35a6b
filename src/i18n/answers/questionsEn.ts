import type { QuestionWords } from './messages';

/** Worded as people ask them in a workshop. */
export const questionsEn: QuestionWords = {
  directory: () => 'Do we have ties, or just an address book?',
  closeKnit: () => 'Are we close to each other, or each on our own?',
  parts: () => 'Does the map hold together, and who is cut off?',
  exchanges: () => 'Who really takes part?',
  sameQuestion: () => 'Who is asking the same question? Who has a lesson to share?',
  networks: (from) => `Which networks is ${from} in, and which not?`,
  ownPeers: (from) => `Where are the peers of ${from}?`,
  circle: (from) => `Who has ${from} been in touch with, and how long ago?`,
  informal: () => 'What would be left without informal ties?',
  asleep: () => 'Which ties are going quiet, and what has changed since last time?',
  start: (from) => `What network does ${from} have to build on?`,
  otherSeat: (from) => `What if we looked from where ${from} stands?`,
  withoutOfficer: (from) => `How far can ${from} get with their own ties?`,
  witnesses: (from) =>
    from === ''
      ? 'Who can speak from experience, and through whom?'
      : `Who can speak from experience around ${from}, and through whom?`,
  partners: (from) => `Who could become a partner of ${from}, further afield?`,
  wave: () => 'Who has not heard of the action yet, and which relay leads there?',
  purpose: () => 'Who knows of the action, but not what it is for?',
  ownStory: () => 'What is a network good for, in our own case?',
  otherNetworks: (from) => `What can be learnt from networks that ${from} does not know?`,
  results: () => 'What came of the introductions, and for whom?',
  formerBeneficiaries: () => 'Who has cooperated before, and where are the former beneficiaries?',
  publicCircle: () => 'Who is close to the target audience?',
  themes: () => 'On which themes do we have people, and on which nobody?',
  names: () => 'Do we have a name for each organisation?',
  inOut: () => 'Are we going round in circles, or reaching out?',
  peers: (from) => `Who else has a remit like that of ${from}?`,
  followUp: () => 'Who to get back to first?',
  unknownOf: () => 'What do we still need to ask possible partners?',
  support: () => 'Who knows what the support is for?',
  requests: () => 'Which requests are waiting for an answer, and who could give one?',
  meeting: () => 'Which meeting would bring together the most people who do not know each other?',
  giveReceive: () => 'Who gives, and who receives?',
  throughWhom: (from) => `Whose network opens the most doors for ${from}?`,
  offers: () => 'Who could take up our offers?',
  testimonies: () => 'Whose story should we hear at the next meeting?',
  takeHome: () => 'What do people leave with?',
};
