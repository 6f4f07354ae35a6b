import type { Message } from './message';

/** Files that people have and that are not opened, each with its own way out: the code of an advice. */
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

/** Of these there are some that open: web pages with tables, Rich Text. */
const MAY_OPEN = ['.html', '.htm', '.rtf'];

/** True of the name of a file that is never opened. */
export function isOfOtherProgram(extension: string): boolean {
  return WAYS_OUT.has(extension) && !MAY_OPEN.includes(extension);
}

/** True of a name that tells what to do instead, where the file is not opened. */
export function hasWayOut(extension: string): boolean {
  return WAYS_OUT.has(extension);
}

/** Why such a file is not opened, with what to do instead. */
export function otherProgramRefusal(extension: string): Message {
  return { code: 'NOT_OPENED', value: extension, advice: WAYS_OUT.get(extension) ?? 'saveAsCsv' };
}
