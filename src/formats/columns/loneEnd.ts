import { checkOf } from './checkedAttributes';
import { headingKey, headingOf, isKnownHeading } from './headings';

/** Words that can only be the end of a tie. */
const STRONG = new Set([
  'source',
  'cible',
  'target',
  'from',
  'to',
  'de',
  'a',
  'origine',
  'destination',
  'node1',
  'node2',
]);

/**
 * The missing end of ties ("from" or "to") when one end is there for sure and no column is left that could be the
 * other: nobody could map it by hand either.
 */
export function loneEnd(headings: readonly string[]): 'from' | 'to' | undefined {
  const ends = headings.filter((heading) => STRONG.has(headingKey(heading)));
  const [only = ''] = ends;
  if (ends.length !== 1) return undefined;
  const others = headings.filter((heading) => heading !== only);
  if (!others.every((heading) => isKnownHeading(heading) || checkOf(heading) !== undefined)) return undefined;
  return headingOf('ties', only)?.field === 'from' ? 'to' : 'from';
}
