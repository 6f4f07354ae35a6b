import type { CommandLineMessages } from '../i18n/commandLine/fr';
import type { MapRead } from './readMap';

/** Explains why nothing could be read. */
export function unreadText(read: Exclude<MapRead, { readonly kind: 'read' }>, words: CommandLineMessages): string {
  if (read.kind === 'unreadable') return words.cannotRead(read.file);
  return read.unknown === undefined ? words.noChoices(read.file) : words.unknownChoice(read.file, read.unknown);
}
