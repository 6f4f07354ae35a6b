/** Names of months as they are written, whole first, folded, of both languages. */
export const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'january', 'janv', 'jan'],
  ['fevrier', 'february', 'fevr', 'feb', 'fev'],
  ['mars', 'march', 'mar'],
  ['avril', 'april', 'avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'july', 'juil', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec'],
];

/** 1 to 12, by a folded name; `undefined` where it names none. */
export function monthNamed(name: string): number | undefined {
  const at = MONTHS.findIndex((names) => names.includes(name));
  return at === -1 ? undefined : at + 1;
}
