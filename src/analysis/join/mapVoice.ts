import { fold } from '../../domain/folding';

/**
 * What a map is said by: its title, unless that tells nobody apart (the title that every new map has, or one that is taken):
 * then the name of its file, with a number where that is taken too.
 */
export function mapVoice(title: string, name: string, taken: ReadonlySet<string>): string {
  if (!isGenericTitle(title) && !taken.has(fold(title))) return title.trim();
  if (!taken.has(fold(name))) return name;
  for (let i = 2; ; i++) if (!taken.has(fold(`${name} (${i})`))) return `${name} (${i})`;
}

/** The title of every new map. */
export function isGenericTitle(title: string): boolean {
  return ['', 'ma carte', 'my map'].includes(fold(title));
}
