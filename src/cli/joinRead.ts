import { randomUUID } from 'node:crypto';
import { joinAll, type VoicedMap } from '../analysis/join/joinAll';
import { mapVoice } from '../analysis/join/mapVoice';
import { fold } from '../domain/folding';
import type { MapDocument } from '../domain/mapDocument';
import type { NamedMap } from '../formats/readResult';
import type { Language } from '../i18n/language';
import { LATER_MESSAGES } from '../i18n/laterMessages';

/** Several maps as one, each a voice, as the page joins them; and what to report about it, a line for each. */
export function joinRead(
  maps: readonly NamedMap[],
  language: Language,
): { readonly document: MapDocument; readonly lines: readonly string[] } | undefined {
  const [first, ...others] = maps;
  if (!first) return undefined;
  const { join, update } = LATER_MESSAGES[language];
  const ownVoice = mapVoice(first.document.info.title, first.name, new Set());
  const taken = new Set([fold(ownVoice)]);
  const voiced = others.map(({ name, document: map }): VoicedMap => {
    const saidBy = mapVoice(map.info.title, name, taken);
    taken.add(fold(saidBy));
    return { map, saidBy, cameFrom: () => [update.cameFrom, saidBy] };
  });
  const options = { ownVoice, otherName: join.otherName, newId: randomUUID };
  const { document, parts, byVoice } = joinAll(first.document, voiced, options);
  const lines = [...parts.map(join.joined), join.oneSided(byVoice)].filter((line) => line !== '');
  return { document, lines };
}
