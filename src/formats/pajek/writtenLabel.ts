/** A text as it stands between quotes in a Pajek file, which knows no escape: on one line, without what ends or breaks a quote. */
export function writtenLabel(text: string): string {
  return text
    .replaceAll('"', "'")
    .replaceAll('\\', '/')
    .replace(/[\s\p{Cc}]+/gu, ' ');
}
