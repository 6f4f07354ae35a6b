export const LIST_PLACE = 'list';

/** True when the text has several non-empty lines: a list of names, a column of a table. */
export function isList(pasted: string): boolean {
  return pasted.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '').length > 1;
}
