import { withoutEntities } from '../text/entities';

/** What a label shows: ends of lines as blanks, `\N` as the name of its node; of HTML its words alone. */
export function labelText(label: string, isHtml: boolean, name: string): string {
  const plain = isHtml
    ? label.replace(/<[^>]*>/g, ' ')
    : label.replace(/\\([^])/g, (_, escaped: string) =>
        escaped === 'N' ? name : 'nlr'.includes(escaped) ? ' ' : escaped,
      );
  return withoutEntities(plain).replace(/\s+/g, ' ').trim();
}
