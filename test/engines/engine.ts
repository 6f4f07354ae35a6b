/** What goes into a page and comes out of it: each engine sends it as JSON. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** One window of a browser, as a hand and an eye: the walk knows no more of an engine than this. */
export interface Pane {
  readonly goto: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Runs in the page, with nothing but its arguments: it is sent as text. */
  readonly evaluate: <Args extends readonly Plain[], Value>(
    run: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ) => Promise<Value>;
  /** Key after key, where the focus is. */
  readonly type: (text: string) => Promise<void>;
  /** One key, with what is held: `Enter`, `Control+k`. */
  readonly press: (keys: string) => Promise<void>;
  readonly clickAt: (x: number, y: number) => Promise<void>;
  /** Gives files to the field for files that matches. */
  readonly giveFiles: (selector: string, paths: readonly string[]) => Promise<void>;
}

/** A browser on folders of its own, which outlive it. */
export interface Engine {
  readonly name: string;
  /**
   * Has private files (OPFS) for second copies of maps. Where it has none, that is asserted too: the day the engine has some,
   * we hear of it.
   */
  readonly secondCopies: boolean;
  /** Starts it on its folders; gives its window, empty. */
  readonly start: () => Promise<Pane>;
  /** Its windows, the first one first. */
  readonly panes: () => Promise<readonly Pane[]>;
  /** Ends it as a power cut would: it and all its children, at once. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Where an engine keeps what it is told, and puts what it is given to save. */
export interface Folders {
  readonly profile: string;
  readonly downloads: string;
}

/** As large as a screen of a room: the header shows all its menus. */
export const SCREEN = { width: 1920, height: 1080 };
