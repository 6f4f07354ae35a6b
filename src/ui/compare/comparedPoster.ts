import { changesLit, changesToDraw } from '../../analysis/compare/changesToDraw';
import type { MapComparison } from '../../analysis/compare/compareMaps';
import { quietLook } from '../../export/quietLook';
import { pictureOf, sceneOfMap } from '../../export/sceneOfMap';
import type { Messages } from '../../i18n/messages';
import type { Size } from '../../picture/box';
import { type Poster, posterOn } from '../../picture/poster';
import type { MeasureText } from '../../picture/textWidth';
import type { ThemeName } from '../../picture/theme';

/** A title and a source are written around it in the window. */
const NO_WORDS = { title: '', notes: [], source: '' } as const;

interface Look {
  readonly size: Size;
  readonly theme: ThemeName;
  readonly measure: MeasureText;
  readonly messages: Messages;
}

/** Both states on one picture: the later map at its own places, with what is new, changed and gone. */
export function comparedPoster(comparison: MapComparison, { size, theme, measure, messages }: Look): Poster {
  const look = quietLook(comparison.after.document);
  const changes = changesToDraw(comparison, { picture: pictureOf(look), isPublic: false, isNamed: true });
  const sceneAt = sceneOfMap(look, size, messages, {
    measure,
    theme,
    wholeLegend: false,
    changes,
    highlighted: changesLit(changes),
  });
  return posterOn(size, () => NO_WORDS, measure, sceneAt);
}
