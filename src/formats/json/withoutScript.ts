const ASSIGNED =
  /^\s*(?:export\s+default(?=\s*[{[])|(?:export\s+)?(?:(?:var|let|const)\s+)?(?:window\.|module\.)?[\w$]{1,100}\s*=(?=\s*[{[]))/;
const COMMENTS = /^(?:\s|\/\/[^\n]*\n|\/\*[^]*?\*\/)*/;
/** Strings and comments come first, so that nothing inside them matches; then what JSON writes in another way. */
const LITERALS =
  /"(?:[^"\\\n]|\\.)*"|'((?:[^'\\\n]|\\.)*)'|\/\/[^\n]*|\/\*[^]*?\*\/|([A-Za-z_$][\w$]*)(?=\s*:)|,(?=\s*[}\]])/g;

/**
 * Strips the script around JSON made to be loaded by a page (`var networks = {…};`). It is replaced by blanks, so that
 * line numbers hold. Unquoted names, single quotes and trailing commas are turned into valid JSON. Nothing is ever run.
 */
export function withoutScript(text: string): string {
  const comments = COMMENTS.exec(text)?.[0] ?? '';
  const start = ASSIGNED.exec(text.slice(comments.length))?.[0];
  if (start === undefined) return text;
  const blank = (comments + start).replace(/\S/g, ' ');
  const value = text.slice(blank.length).replace(/;\s*$/, '');
  return blank + value.replace(LITERALS, asJson);
}

function asJson(whole: string, single: string | undefined, name: string | undefined): string {
  if (single !== undefined) return `"${single.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"')}"`;
  if (name !== undefined) return `"${name}"`;
  return whole === ',' || /^\/[/*]/.test(whole) ? whole.replace(/[^\n]/g, ' ') : whole;
}
