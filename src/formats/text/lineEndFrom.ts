export function lineEndFrom(text: string, at: number): number {
  const lineEnd = /[\r\n]|$/g;
  lineEnd.lastIndex = at;
  return lineEnd.exec(text)?.index ?? text.length;
}
