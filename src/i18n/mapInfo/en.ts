import { plural } from '../desk/englishCount';
import type { MapInfoMessages } from './messages';

export const mapInfoEn: MapInfoMessages = {
  name: 'Title',
  question: 'Question asked',
  finality: 'Why cooperate? (one sentence)',
  beneficiary: 'Beneficiary',
  officer: 'Me (support officer)',
  nobody: 'nobody for now',
  language: 'Language of the map',
  relayWithin: 'News travels through at most',
  within: 'Look as far as',
  goBetweens: (count) => plural(count, 'go-between', 'go-betweens'),
  dormantAfter: 'A tie falls asleep after',
  months: (count) => plural(count, 'month', 'months'),
  privacy: 'Personal data',
  privacyHint: 'The map is about people: say why, until when, and since when they know.',
  purpose: 'What is this map for?',
  keepUntil: 'To be kept until',
  informedOn: 'Persons informed on',
  groupsHint: 'Groups gather actors who mostly have ties among themselves. You can rename them.',
  regroup: 'Work out the groups again',
};
