import { fold } from '../../domain/folding';
import { anyOf } from '../../domain/words/anyOf';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Last words of English organisations' names of two words or more: these are not surnames. */
const ENDS = words(
  `allotments bakery bookshop brewery butchers clinic co-op coop collective constabulary dairy diocese choir crofters
  ensemble farmers fishermen florists gardeners greengrocers growers gurdwara hospice larder launderette makers mencap
  methodists neighbours orchestra playhouse players police quakers ramblers rotary rovers samaritans shed shop singers
  stores timebank vets walkers wanderers cbs cic cio clg limited`,
);
/** The same for names of at least three words: with two, they may be a subject ("Mutual Aid") or a person ("Ann Temple"). */
const ENDS_OF_LONGER = words(
  'action advice aid band campaign coalition circle gardens heritage initiative orchard panel relief rescue temple watch wildlife',
);
/** First words of names: "Climate Action Tyneford", "Citizens Advice Dalebridge", "Action Climat Vernes"; also Welsh and Irish. */
const BEGINS = new RegExp(
  `^${anyOf(
    /(?:climate|community|voluntary|rural|churches) action|citizens'? advice|home-?start|transition town|rotary|samaritans/,
    /action (?:climat|logement|sociale|jeunes|rurale)/,
    /ysgol|cyngor|menter|canolfan|neuadd|eglwys|theatr|clwb|cwmni|cymdeithas|partneriaeth|prifysgol|amgueddfa/,
    /comhairle|scoil|gaelscoil|cumann|ionad|comharchumann|comunn/,
  )} (?=\\S)`,
);

/** True when the name begins or ends as organisations' names usually do, with words that only tell in that position. */
export function isNamedAsIsUsual(name: string, isGivenName: (word: string) => boolean): boolean {
  const parts = name.trim().split(/\s+/);
  const [first = ''] = parts;
  if (parts.length < 2 || parts.length > MOST_WORDS || !/^\p{Lu}/u.test(first)) return false;
  if (BEGINS.test(fold(name.replaceAll('’', "'")))) return true;
  const last = parts.at(-1) ?? '';
  if (!/^\p{Lu}/u.test(last)) return false;
  return ENDS.has(fold(last)) || (ENDS_OF_LONGER.has(fold(last)) && parts.length > 2 && !isGivenName(first));
}

/** Words; a longer text is a sentence or a title. */
const MOST_WORDS = 7;
