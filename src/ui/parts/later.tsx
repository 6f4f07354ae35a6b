import { type ComponentType, useEffect, useState } from 'react';
import { withLaterWords } from '../withLaterWords';

export interface Later<Props extends object> {
  /** Renders nothing until loaded; then renders in the same commit, without an empty frame before. */
  readonly Shown: ComponentType<Props>;
  /** Starts the load. After a failure the next render tries again. */
  readonly prepare: () => Promise<void>;
}

/** Not `lazy`: that leaves a frame (and up to 300 ms) empty the first time, even for what was loaded long ago. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let Loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const prepare = () => {
    loading ??= withLaterWords(load)().then(
      (component) => {
        Loaded = component;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  function Shown(props: Props) {
    const [, setLoaded] = useState(Loaded !== null);
    useEffect(() => {
      if (!Loaded) void prepare().then(() => setLoaded(true));
    }, []);
    return Loaded && <Loaded {...props} />;
  }
  return { Shown, prepare };
}
