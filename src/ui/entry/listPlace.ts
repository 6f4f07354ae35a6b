/** Place under which the text of a list is kept as a draft. */
export const LIST_PLACE = 'list';

/** True for several lines: a list of names, a column of a table. */
export function isList(pasted: string): boolean {
  return pasted.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '').length > 1;
}
