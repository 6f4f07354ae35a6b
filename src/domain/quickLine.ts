/** What one typed line says: a name, or names to be tied one to the next. */
export interface QuickLine {
  readonly names: readonly string[];
}

/** " – ", " - ", " — ", " > ", "→": a mark between two names. A hyphen inside a name has no spaces around it. */
const BETWEEN = /\s+[-–—>]+\s+|\s*(?:→|->|=>)\s*/;

/** Reads "CUMA du Val – Léa" as two names to tie, "CUMA du Val" as one. Blank parts are dropped. */
export function readQuickLine(text: string): QuickLine {
  return {
    names: text
      .split(BETWEEN)
      .map((name) => name.trim())
      .filter(Boolean),
  };
}
