import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { isPast } from '../../domain/tie';
import { listCell } from '../../domain/words/listCell';
import type { ActorColumn, TableMessages } from '../../i18n/table/fr';
import type { Vocabulary } from '../../i18n/vocabulary/messages';
import type { TableRow } from './arrangeRows';

/** One row per actor. Ties that are over or known not to exist are not counted. Cost: O(actors + ties). */
export function actorRows(
  { actors, ties, themes }: Pick<MapDocument, 'actors' | 'ties' | 'themes'>,
  words: TableMessages,
  vocabulary: Vocabulary,
): TableRow<ActorColumn>[] {
  const counts = new Map<ActorId, number>();
  for (const tie of ties.values()) {
    if (tie.certainty === 'absent' || isPast(tie)) continue;
    for (const end of [tie.a, tie.b]) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return [...actors.values()].map((actor) => {
    const count = counts.get(actor.id) ?? 0;
    const held = actor.roles.filter((one) => one.until === undefined).map(({ role }) => vocabulary.roles[role].one);
    const labels = actor.themes.map((theme) => themes.get(theme)?.label ?? '');
    return {
      id: actor.id,
      texts: {
        name: actor.name,
        type: vocabulary.actorTypes[actor.type].one,
        territory: actor.territory ?? '',
        roles: held.join(', '),
        themes: labels.join(', '),
        ties: words.tiesOf(count),
      },
      copied: { roles: listCell(held), themes: listCell(labels) },
      numbers: { ties: count },
    };
  });
}
