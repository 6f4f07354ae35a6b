/** Text as it can stand between quotes in a Pajek file, which has no escape: on one line, without quotes and backslashes. */
export function writtenLabel(text: string): string {
  return text
    .replaceAll('"', "'")
    .replaceAll('\\', '/')
    .replace(/[\s\p{Cc}]+/gu, ' ');
}
