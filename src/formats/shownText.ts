const SHOWN = 80;

/** Cuts a line to what a message can show. */
export function shownText(line: string): string {
  const whole = line.trim();
  return whole.length > SHOWN ? `${whole.slice(0, SHOWN)}…` : whole;
}
