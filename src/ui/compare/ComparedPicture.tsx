import { useMemo, useRef } from 'react';
import type { MapComparison } from '../../analysis/compare/compareMaps';
import type { Poster } from '../../picture/poster';
import { textWidth } from '../../picture/textWidth';
import { ShapeView } from '../map/ShapeView';
import { useElementSize } from '../parts/useElementSize';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useMessages } from '../useApp';
import styles from './Compare.module.css';
import { comparedPoster } from './comparedPoster';

/** Above, laying both out would hold the window up: the table then says it alone. */
const MOST_ACTORS = 600;

interface Props {
  readonly comparison: MapComparison;
  /** What it shows, in words. */
  readonly sentence: string;
}

/** Both states on one picture. The table beside it is the same for those who do not see it. */
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
      {shapes.map((shape, index) => (
        // Shapes have no identity but their order.
        // oxlint-disable-next-line react/no-array-index-key
        <ShapeView key={index} shape={shape} />
      ))}
    </svg>
  );
}
