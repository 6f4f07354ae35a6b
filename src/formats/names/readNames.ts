import type { ActorType } from '../../domain/actor';
import { fold } from '../../domain/folding';
import { GIVEN_NAMES } from '../../domain/words/givenNames';
import { saysOrganisation, typeOfName } from '../../domain/words/typeOfName';
import { FURTHER_GIVEN_NAMES } from './furtherGivenNames';
import { isNamedAsIsUsual } from './namedAsIsUsual';

/** All given names that are known where files are read. */
const ALL: ReadonlySet<string> = new Set([...GIVEN_NAMES, ...FURTHER_GIVEN_NAMES]);

/** True of a word that is a given name, or whose part before a hyphen is. */
export function isGivenName(word: string): boolean {
  const folded = fold(word);
  return ALL.has(folded) || ALL.has(folded.split('-')[0] ?? '');
}

/** What a name in a file shows of whom it names. */
export function typeOfReadName(name: string): ActorType {
  return shown(name, 'person');
}

/** The same where nothing but the name tells: of words that only have capitals ("Ulamir Aulne"), nobody knows. */
export function typeByNameAlone(name: string): ActorType {
  return shown(name, 'unknown');
}

/** `ofCapitals`: what a name is that nothing but its capitals tells, nor how organisations are usually called. */
function shown(name: string, ofCapitals: ActorType): ActorType {
  const type = typeOfName(name, ALL, 'unknown');
  if (type !== 'unknown') return type;
  return isNamedAsIsUsual(name, isGivenName) ? 'structure' : typeOfName(name, ALL, ofCapitals);
}

/** True where a word, a legal form or an acronym says that a name in a file is an organisation's. */
export function readNameSaysOrganisation(name: string): boolean {
  return saysOrganisation(name, ALL) || OF_COMMUNITIES.test(name) || isNamedAsIsUsual(name, isGivenName);
}

/** "CC Brenne Val de Creuse", "SM du Léon": communities and their unions, as those who work with them write it. */
const OF_COMMUNITIES = /^(?:CC|CdC|CU|SM|SI|GAL|GIP|CRT|CDT)\s(?:\p{Lu}|d[eu]|d['’])/u;
