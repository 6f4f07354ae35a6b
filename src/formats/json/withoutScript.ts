const ASSIGNED =
  /^\s*(?:export\s+default(?=\s*[{[])|(?:export\s+)?(?:(?:var|let|const)\s+)?(?:window\.|module\.)?[\w$]{1,100}\s*=(?=\s*[{[]))/;
const COMMENTS = /^(?:\s|\/\/[^\n]*\n|\/\*[^]*?\*\/)*/;
/** Texts and comments, so that nothing within them is taken for anything else; then what JSON writes otherwise. */
const LITERALS =
  /"(?:[^"\\\n]|\\.)*"|'((?:[^'\\\n]|\\.)*)'|\/\/[^\n]*|\/\*[^]*?\*\/|([A-Za-z_$][\w$]*)(?=\s*:)|,(?=\s*[}\]])/g;

/**
 * JSON that was made a script of, to be loaded by a page (`var networks = {…};`), without what makes it one: blanks stand
 * there instead, so that lines stay what they are. Names without quotes, single quotes and last commas become what JSON
 * has for them. Nothing of it is ever run.
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
