import type { ActorType } from '../../domain/actor';
import { fold } from '../../domain/folding';
import { GIVEN_NAMES } from '../../domain/words/givenNames';
import { saysOrganisation, typeOfName } from '../../domain/words/typeOfName';
import { FURTHER_GIVEN_NAMES } from './furtherGivenNames';
import { isNamedAsIsUsual } from './namedAsIsUsual';

const ALL: ReadonlySet<string> = new Set([...GIVEN_NAMES, ...FURTHER_GIVEN_NAMES]);

/** True for a given name, or one before a hyphen. */
export function isGivenName(word: string): boolean {
  const folded = fold(word);
  return ALL.has(folded) || ALL.has(folded.split('-')[0] ?? '');
}

export function typeOfReadName(name: string): ActorType {
  return shown(name, 'person');
}

/** The same without context: names with nothing but capitals ("Ulamir Aulne") are of unknown type. */
export function typeByNameAlone(name: string): ActorType {
  return shown(name, 'unknown');
}

/** `ofCapitals`: the type of names told by their capitals alone. */
function shown(name: string, ofCapitals: ActorType): ActorType {
  const type = typeOfName(name, ALL, 'unknown');
  if (type !== 'unknown') return type;
  return isNamedAsIsUsual(name, isGivenName) ? 'structure' : typeOfName(name, ALL, ofCapitals);
}

export function readNameSaysOrganisation(name: string): boolean {
  return saysOrganisation(name, ALL) || OF_COMMUNITIES.test(name) || isNamedAsIsUsual(name, isGivenName);
}

/** "CC Brenne Val de Creuse", "SM du Léon": abbreviated kinds of public bodies. */
const OF_COMMUNITIES = /^(?:CC|CdC|CU|SM|SI|GAL|GIP|CRT|CDT)\s(?:\p{Lu}|d[eu]|d['’])/u;
