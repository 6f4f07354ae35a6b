import { hasGivenName, isNamedPerson } from '../columns/columnContent';
import { withoutEntities } from '../text/entities';

/** What HTML in an attribute shows: tags out, entities read, line breaks as blanks, or as a comma between somebody and what they do. */
export function plainText(html: string): string {
  const text = /[<&]/.test(html)
    ? withoutEntities(html.replace(/<(?:br|\/?div|\/?p|\/?li)\b[^<>]*>/gi, '\n').replace(/<[^<>]*>/g, ''))
    : html;
  const [first = '', ...others] = text
    .split('\n')
    .map((line) => line.replace(/[\s\u00A0]+/g, ' ').trim())
    .filter((line) => line !== '');
  // "(architecte)" parts itself.
  const isSomebody =
    others.length > 0 &&
    !others[0]?.startsWith('(') &&
    hasGivenName(first) &&
    isNamedPerson(first) &&
    !hasGivenName(others[0] ?? '');
  return [first, ...others].join(isSomebody ? ', ' : ' ');
}
