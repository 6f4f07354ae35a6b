const SHOWN = 80;

export function shownText(line: string): string {
  const whole = line.trim();
  return whole.length > SHOWN ? `${whole.slice(0, SHOWN)}…` : whole;
}
