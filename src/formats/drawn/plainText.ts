import { hasGivenName, isNamedPerson } from '../columns/columnContent';
import { withoutEntities } from '../text/entities';

/** Text shown by HTML in an attribute: no tags, entities decoded. Line breaks become blanks, or a comma between a person and their post. */
export function plainText(html: string): string {
  const text = /[<&]/.test(html)
    ? withoutEntities(html.replace(/<(?:br|\/?div|\/?p|\/?li)\b[^<>]*>/gi, '\n').replace(/<[^<>]*>/g, ''))
    : html;
  const [first = '', ...others] = text
    .split('\n')
    .map((line) => line.replace(/[\s\u00A0]+/g, ' ').trim())
    .filter((line) => line !== '');
  // "(architecte)" needs no comma.
  const isSomebody =
    others.length > 0 &&
    !others[0]?.startsWith('(') &&
    hasGivenName(first) &&
    isNamedPerson(first) &&
    !hasGivenName(others[0] ?? '');
  return [first, ...others].join(isSomebody ? ', ' : ' ');
}
