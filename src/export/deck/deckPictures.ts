import type { Messages } from '../../i18n/messages';
import type { Size } from '../../picture/geometry/box';
import type { MeasureText } from '../../picture/labels/textWidth';
import type { Focus } from '../../picture/marks/focus';
import type { Theme } from '../../picture/marks/theme';
import { type Poster, posterOf, posterOn } from '../../picture/paper/poster';
import type { MapLook } from '../mapLook';
import { sceneOfMap } from '../sceneOfMap';
import type { PICTURE_ROOM } from './slide';

const NO_TEXT = { title: '', notes: [], source: '' };

/** Pictures of the map for slides, each highlighting other actors: actors keep their places on all pictures of one kind. */
export function deckPictures(
  look: MapLook,
  measure: MeasureText,
  theme: Theme,
  messages: Messages,
  rooms: Readonly<Record<keyof typeof PICTURE_ROOM, Size>>,
): (kind: keyof typeof PICTURE_ROOM, lit: Focus['highlighted']) => Poster {
  const drawn = (kind: keyof typeof PICTURE_ROOM) =>
    sceneOfMap(look, rooms[kind], messages, { measure, theme, wholeLegend: kind === 'wide' });
  const scenes = { beside: drawn('beside'), wide: drawn('wide') };
  return (kind, lit) => {
    const sceneAt = scenes[kind];
    if (kind === 'wide')
      return posterOn(
        rooms.wide,
        () => NO_TEXT,
        measure,
        (room) => sceneAt(room, lit),
      );
    // The legend is next to the large picture.
    return posterOf({ ...sceneAt(rooms.beside, lit), legend: [] }, NO_TEXT, { measure, scale: 0.2 });
  };
}
