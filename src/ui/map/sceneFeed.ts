import type { Scene } from '../../picture/scene';

/** The current scene, for the components that follow it, so that a new scene does not render the whole map component. */
export interface SceneFeed {
  readonly current: () => Scene | null;
  readonly put: (scene: Scene | null) => void;
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
