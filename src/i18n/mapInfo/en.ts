import { plural } from '../desk/englishCount';
import { vocabularyEn } from '../vocabulary/en';
import type { MapInfoMessages } from './fr';

export const mapInfoEn: MapInfoMessages = {
  name: 'Title',
  question: 'Question asked',
  finality: 'Why cooperate? (one sentence)',
  beneficiary: 'Beneficiary',
  officer: 'Me (support officer)',
  nobody: 'nobody yet',
  language: 'Language of the map',
  relayWithin: 'News travels through at most',
  within: 'Look as far as',
  goBetweens: (count) => plural(count, 'go-between', 'go-betweens'),
  dormantAfter: 'A tie goes quiet after',
  months: (count) => plural(count, 'month', 'months'),
  privacy: 'Personal data',
  privacyHint: 'This map is about people: say what it is for, how long it is kept, and when they were told.',
  purpose: 'What is this map for?',
  keepUntil: 'To be kept until',
  informedOn: 'People informed on',
  groupsHint: 'A group is a set of actors whose ties are mostly with one another. You can rename them.',
  acrossTitle: 'Networks and groups',
  acrossHint: 'A network says what people are members of; a group, who has ties with whom.',
  across: {
    split: (network: string, groups: readonly (readonly [name: string, members: number])[]) =>
      `The members of “${network}” are divided between ${vocabularyEn.list(
        groups.map(([name, members]) => `“${name}” (${members})`),
      )}.`,
    mixed: (group: string, networks: readonly string[]) =>
      `The group “${group}” brings together members of several networks: ${vocabularyEn.list(networks)}.`,
  },
  regroup: 'Work out the groups again',
};
