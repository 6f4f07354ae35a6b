import { listEn, quoteEn } from '../findings/phrasesEn';
import { vocabularyEn } from '../vocabulary/en';
import type { PoolMessages } from './poolFr';

const themes = (labels: readonly string[]) => listEn(labels.map(quoteEn));
/** At most six names. */
const few = (names: readonly string[]) => listEn(names, 6);

export const poolEn: PoolMessages = {
  none: `Nobody on the map has the role ${quoteEn(vocabularyEn.roles.formerBeneficiary.one)}. Who was supported before?`,
  noneOnTheme: 'No past beneficiary is known on this theme. Who was supported before?',
  noChain: 'no known route',
  shared: (labels) => `${labels.length === 1 ? 'Theme' : 'Themes'} in common: ${themes(labels)}.`,
  themes: (labels) => `Works on ${themes(labels)}.`,
  testifies: (labels, consent) => {
    if (consent === 'refused') return 'Would rather not speak.';
    if (labels.length === 0) return undefined;
    return `Can speak about ${themes(labels)} (${consent === 'given' ? 'has agreed' : 'still to be asked'}).`;
  },
  networks: (names, from) =>
    `${names.length === 1 ? 'Network' : 'Networks'}${from === undefined ? '' : ` that ${from} is not in`}: ${few(names)}.`,
  colleagues: (names) => `${names.length === 1 ? 'Colleague' : 'Colleagues'}: ${few(names)}.`,
  partners: (names) => `${names.length === 1 ? 'Partner' : 'Partners'}: ${few(names)}.`,
  showWay: 'Who to go through?',
  showWayTo: (name) => `Who to go through to reach ${name}?`,
};
