import type { Message } from './message';

/** Formats that people have but that are not opened, each with the code of an advice. */
const WAYS_OUT: ReadonlyMap<string, string> = new Map([
  ['.numbers', 'exportFromNumbers'],
  ['.pages', 'exportFromPages'],
  ['.key', 'copyNames'],
  ['.pptx', 'copyNames'],
  ['.ppt', 'copyNames'],
  ['.odp', 'copyNames'],
  ['.pdf', 'copyTable'],
  ['.html', 'copyTable'],
  ['.htm', 'copyTable'],
  ['.mht', 'copyTable'],
  ['.mhtml', 'copyTable'],
  ['.doc', 'saveAsDocx'],
  ['.odt', 'saveAsDocx'],
  ['.rtf', 'saveAsDocx'],
  ['.msg', 'saveMessage'],
  ['.oft', 'saveMessage'],
  ['.pst', 'exportContacts'],
  ['.accdb', 'exportFromAccess'],
  ['.mdb', 'exportFromAccess'],
  ['.odb', 'exportFromBase'],
  ['.vsd', 'copyNames'],
  ['.vsdx', 'copyNames'],
  ['.pub', 'copyNames'],
  ['.one', 'copyNames'],
  ['.puml', 'writePairs'],
  ['.plantuml', 'writePairs'],
  ['.pu', 'writePairs'],
  ['.wsd', 'writePairs'],
]);

/** Extensions above that sometimes open: web pages with tables, Rich Text. */
const MAY_OPEN = ['.html', '.htm', '.rtf'];

export function isOfOtherProgram(extension: string): boolean {
  return WAYS_OUT.has(extension) && !MAY_OPEN.includes(extension);
}

/** True for an extension with an advice, given when the file is not opened. */
export function hasWayOut(extension: string): boolean {
  return WAYS_OUT.has(extension);
}

export function otherProgramRefusal(extension: string): Message {
  return { code: 'NOT_OPENED', value: extension, advice: WAYS_OUT.get(extension) ?? 'saveAsCsv' };
}
