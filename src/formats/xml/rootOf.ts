/** What may precede the first element: declarations, comments, a DOCTYPE with its own declarations. */
const PROLOGUE = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!doctype\s(?:[^<>[\]"']|"[^"]*"|'[^']*')*(?:\[[^]*?\]\s*)?>)/i;

/** Local name of the first element of a text that may be XML, or `undefined` when its beginning shows none. */
export function rootOf(text: string): string | undefined {
  let rest = text.replace(/^\uFEFF/, '');
  for (let found = PROLOGUE.exec(rest); found; found = PROLOGUE.exec(rest)) rest = rest.slice(found[0].length);
  return /^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)/.exec(rest)?.[1];
}
