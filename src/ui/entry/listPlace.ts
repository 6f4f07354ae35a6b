/** Where the text of a list is kept while it is looked through. */
export const LIST_PLACE = 'list';

/** Several lines: a list of names, a column of a table. */
export function isList(pasted: string): boolean {
  return pasted.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '').length > 1;
}
