import { type Actor, type ActorType, FAMILIES } from '../../domain/actor';
import { typeByNameAlone, typeOfReadName } from './readNames';

/**
 * The type that a row shows where no column says it: a profile, a given name or an employer are a person's; else what the
 * name shows, the family and the kind. `unknown` where none of them does.
 */
export function shownType(
  {
    name,
    family,
    kind,
    profile,
  }: { readonly [Field in 'name' | 'family' | 'kind' | 'profile']?: Actor[Field] | undefined },
  isEmployed: boolean,
  isOfPeople: boolean,
): ActorType {
  if (profile !== undefined || isEmployed || family === 'persons') return 'person';
  const byName = isOfPeople ? typeOfReadName(name ?? '') : typeByNameAlone(name ?? '');
  if (byName !== 'unknown' && byName !== 'person') return byName;
  if (FAMILIES.some((one) => one === family)) return 'structure';
  return byName === 'unknown' ? typeOfReadName(kind ?? '') : byName;
}
