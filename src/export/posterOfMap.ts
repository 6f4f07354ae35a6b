import { ALL_VISIBLE, isTieMeasured } from '../analysis/visibility';
import type { Day } from '../domain/brand';
import type { Messages } from '../i18n/messages';
import type { Size } from '../picture/box';
import { type Poster, posterOn } from '../picture/poster';
import type { Scene } from '../picture/scene';
import { textWidth } from '../picture/textWidth';
import type { MapLook } from './mapLook';
import { notShown } from './notShown';
import { posterWords } from './posterWords';
import { sceneOfMap } from './sceneOfMap';

/**
 * A map as a poster, without a window: Circles around its beneficiary, else the Carte, at the places that it keeps. Widths of
 * texts are estimated, a little generously.
 */
export function posterOfMap(look: MapLook, size: Size, today: Day, messages: Messages): Poster {
  const { document, graph } = look;
  const sceneAt = sceneOfMap(look, size, messages, { measure: textWidth, theme: 'print', wholeLegend: true });
  const shown = [...document.ties.values()].filter((tie) => isTieMeasured(tie, ALL_VISIBLE));
  const facts = { actors: graph.ids.length, ties: graph.tieCount, shown, today };
  const wordsFor = (scene: Scene) =>
    posterWords(document, { ...facts, notes: notShown(scene, document, messages) }, messages);
  return posterOn(size, wordsFor, textWidth, sceneAt);
}
