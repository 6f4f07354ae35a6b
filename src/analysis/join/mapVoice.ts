import { fold } from '../../domain/folding';

/**
 * Voice of a map: its title, unless that is generic (as on every new map) or taken; then the name of its file, numbered
 * when that is taken too.
 */
export function mapVoice(title: string, name: string, taken: ReadonlySet<string>): string {
  if (!isGenericTitle(title) && !taken.has(fold(title))) return title.trim();
  if (!taken.has(fold(name))) return name;
  for (let i = 2; ; i++) if (!taken.has(fold(`${name} (${i})`))) return `${name} (${i})`;
}

export function isGenericTitle(title: string): boolean {
  return ['', 'ma carte', 'my map'].includes(fold(title));
}
