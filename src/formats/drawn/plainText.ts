import { withoutEntities } from '../text/entities';

/** What HTML in an attribute shows: tags out, entities read, line breaks as blanks. */
export function plainText(html: string): string {
  const text = /[<&]/.test(html)
    ? withoutEntities(html.replace(/<(?:br|\/?div|\/?p|\/?li)\b[^<>]*>/gi, ' ').replace(/<[^<>]*>/g, ''))
    : html;
  return text.replace(/[\s\u00A0]+/g, ' ').trim();
}
