import type { Scene } from '../picture/scene';
import { sceneBetween } from '../picture/sceneBetween';
import { GLIDE } from './moveActors';

/** Moves from one scene to the next through scenes between them. */
export interface Glide {
  readonly isRunning: () => boolean;
  /** Glides to `next`; when a glide is running, from where it is and in the time that is left. */
  readonly to: (from: Scene, next: Scene) => void;
  readonly stop: () => void;
}

export function makeGlide(show: (scene: Scene) => void): Glide {
  let frame = 0;
  let end = 0;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  return {
    isRunning: () => frame !== 0,
    to: (from, next) => {
      const start = performance.now();
      if (frame === 0) end = start + GLIDE;
      stop();
      const step = (): void => {
        const share = Math.min(1, (performance.now() - start) / Math.max(1, end - start));
        frame = share < 1 ? requestAnimationFrame(step) : 0;
        show(sceneBetween(from, next, eased(share)));
      };
      step();
    },
    stop,
  };
}

/** Eases in and out. */
function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}
