/**
 * JSON that was made a script of, to be loaded by a page (`var networks = {…};`), without what makes it one: blanks stand
 * there instead, so that places stay what they are. Nothing of it is ever run.
 */
export function withoutScript(text: string): string {
  const start = /^\s*(?:(?:var|let|const)\s+)?(?:window\.|module\.)?[\w$]{1,100}\s*=(?=\s*[{[])/.exec(text)?.[0];
  if (start === undefined) return text;
  return start.replace(/\S/g, ' ') + text.slice(start.length).replace(/;\s*$/, '');
}
