import { withoutEntities } from '../text/entities';

/** Text that a label shows: line breaks as blanks, `\N` as the name of its node, HTML without tags. */
export function labelText(label: string, isHtml: boolean, name: string): string {
  const plain = isHtml
    ? label.replace(/<[^>]*>/g, ' ')
    : label.replace(/\\([^])/g, (_, escaped: string) =>
        escaped === 'N' ? name : 'nlr'.includes(escaped) ? ' ' : escaped,
      );
  return withoutEntities(plain).replace(/\s+/g, ' ').trim();
}
