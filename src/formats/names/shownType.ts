import { type Actor, type ActorType, FAMILIES } from '../../domain/actor';
import { typeByNameAlone, typeOfReadName } from './readNames';

/**
 * Returns the type of a row's actor when no column tells it. A profile, an employer or the family of persons mean a person; otherwise the
 * name, the family and the kind decide, in that order. `unknown` when none tells.
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
