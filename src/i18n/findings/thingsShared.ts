import type { Finding } from '../../analysis/findings/finding';
import type { MapDocument } from '../../domain/mapDocument';
import { nameOf, themeLabel } from './named';

/** Resources held by members of a network, nearest first, each with its holder; `testimony` words one on a theme. */
export function thingsShared(
  { candidates }: Finding,
  document: MapDocument,
  testimony: (theme: string) => string,
): string[] {
  return candidates.flatMap(({ actor, reasons }) =>
    reasons.flatMap((reason) => {
      if (reason.code === 'hasResource') return [`${reason.resource} (${nameOf(document, actor)})`];
      if (reason.code !== 'testifiesOn') return [];
      return [`${testimony(themeLabel(document, reason.theme))} (${nameOf(document, actor)})`];
    }),
  );
}
