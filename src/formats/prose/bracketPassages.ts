import type { Passage } from '../../domain/passages/passage';
import { readNameSaysOrganisation, typeOfReadName } from '../names/readNames';

/** Right after a name, a bracket with a name of several words. */
const BRACKET = /^[ \u00A0]\((\p{Lu}[^()\n,;:]{4,60})\)/u;
/** "Le Moulin de Brainans"; "Le Puy en Velay" and "La Chaise sur Loire" are towns. */
const CALLED_FREELY = /^(?:L[ae]s? |L['’])\p{Lu}(?!.* (?:en|sur|sous|lès?) ).* /u;

/** Organisations in brackets right after somebody's name, where they begin as a name does and not as a place or a post. */
export function bracketPassages(text: string, people: readonly Passage[]): Passage[] {
  return people.flatMap(({ to }): Passage[] => {
    const name = BRACKET.exec(text.slice(to, to + 80))?.[1]?.trim();
    if (name === undefined || !/ /.test(name)) return [];
    const isNamed = typeOfReadName(name) !== 'person' && (readNameSaysOrganisation(name) || CALLED_FREELY.test(name));
    const from = to + 2;
    return isNamed ? [{ from, to: from + name.length, kind: 'organisation', sign: 'besidePerson' }] : [];
  });
}
