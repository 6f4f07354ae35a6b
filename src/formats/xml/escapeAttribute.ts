import { escapeXml } from './escapeXml';

/** Escapes text for an attribute so that it comes back unchanged: parsers turn unescaped line ends into blanks. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\r', '&#13;').replaceAll('\t', '&#9;');
}
