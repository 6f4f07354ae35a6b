import type { ReplayPicture } from '../../export/replay/replayPicture';
import type { Shape } from '../../picture/marks/shape';
import { ShapeView } from '../map/ShapeView';
import styles from './Replay.module.css';

interface Props {
  readonly picture: ReplayPicture;
  readonly label: string;
}

/** One stop of the replay. Shapes of the stop before keep their elements, so that only new ones fade in. */
export function ReplayPictureView({ picture: { box, theme, shapes }, label }: Props) {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  return (
    <svg className={styles.drawing} viewBox={`${box.left} ${box.top} ${width} ${height}`} role="img" aria-label={label}>
      <rect x={box.left} y={box.top} width={width} height={height} fill={theme.paper} />
      {keyed(shapes).map(([key, shape]) => (
        <g key={key} className={styles.shape}>
          <ShapeView shape={shape} />
        </g>
      ))}
    </svg>
  );
}

/** Gives equal shapes equal keys across stops; duplicates are numbered. */
function keyed(shapes: readonly Shape[]): (readonly [key: string, shape: Shape])[] {
  const counts = new Map<string, number>();
  return shapes.map((shape) => {
    const text = JSON.stringify(shape);
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return [`${text} ${count}`, shape];
  });
}
