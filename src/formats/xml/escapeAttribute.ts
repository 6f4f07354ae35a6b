import { escapeXml } from './escapeXml';

/** Text as it can stand in an attribute and come back as it was: readers make blanks of line ends that are not escaped. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\r', '&#13;').replaceAll('\t', '&#9;');
}
