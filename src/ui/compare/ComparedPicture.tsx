import { useMemo, useRef } from 'react';
import { changesLit, changesToDraw } from '../../analysis/compare/changesToDraw';
import type { MapComparison } from '../../analysis/compare/compareMaps';
import { quietLook } from '../../export/quietLook';
import { pictureOf, sceneOfMap } from '../../export/sceneOfMap';
import type { Messages } from '../../i18n/messages';
import type { Size } from '../../picture/geometry/box';
import { type MeasureText, textWidth } from '../../picture/labels/textWidth';
import type { ThemeName } from '../../picture/marks/theme';
import { type Poster, posterOn } from '../../picture/paper/poster';
import { Shapes } from '../map/ShapeView';
import { useElementSize } from '../parts/useElementSize';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useMessages } from '../useApp';
import styles from './Compare.module.css';

/** No title or source: the dialog already shows both. */
const NO_WORDS = { title: '', notes: [], source: '' } as const;

interface Look {
  readonly size: Size;
  readonly theme: ThemeName;
  readonly measure: MeasureText;
  readonly messages: Messages;
}

function comparedPoster(comparison: MapComparison, { size, theme, measure, messages }: Look): Poster {
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

/** Above this number of actors no picture is drawn, since laying out both maps would block the dialog; the table is enough. */
const MOST_ACTORS = 600;

interface Props {
  readonly comparison: MapComparison;
  readonly sentence: string;
}

/** Both states on one picture. The table beside it has the same content for people who cannot see it. */
export function ComparedPicture({ comparison, sentence }: Props) {
  const messages = useMessages();
  const { comparison: words } = useLaterMessages();
  const isDark = useApp((state) => state.colourScheme === 'dark');
  const frame = useRef<HTMLDivElement>(null);
  const size = useElementSize(frame);
  const isTooLarge = comparison.after.document.actors.size > MOST_ACTORS;
  const poster = useMemo(
    () =>
      size && size.width > 0 && !isTooLarge
        ? comparedPoster(comparison, { size, theme: isDark ? 'dark' : 'desk', measure: textWidth, messages })
        : null,
    [comparison, size, isDark, isTooLarge, messages],
  );
  if (isTooLarge) return <p>{words.tooLarge}</p>;
  return (
    <div ref={frame} className={styles.picture}>
      {poster && <PosterView poster={poster} label={words.described(sentence)} />}
    </div>
  );
}

function PosterView({ poster: { box, theme, shapes }, label }: { readonly poster: Poster; readonly label: string }) {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  return (
    <svg viewBox={`${box.left} ${box.top} ${width} ${height}`} role="img" aria-label={label}>
      <rect x={box.left} y={box.top} width={width} height={height} fill={theme.paper} />
      <Shapes shapes={shapes} />
    </svg>
  );
}
