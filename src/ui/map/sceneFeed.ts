import type { Scene } from '../../picture/scene';

/** What is drawn now, for those parts of the page that follow it: not the whole map is rendered anew for each scene. */
export interface SceneFeed {
  readonly current: () => Scene | null;
  readonly put: (scene: Scene | null) => void;
  /** Gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSceneFeed(): SceneFeed {
  const listeners = new Set<() => void>();
  let current: Scene | null = null;
  return {
    current: () => current,
    put: (scene) => {
      current = scene;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
