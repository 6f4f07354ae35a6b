/** Month names and abbreviations in both languages, folded, full name first. */
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

/** Month number, 1 to 12, of a folded name; `undefined` when unknown. */
export function monthNamed(name: string): number | undefined {
  const at = MONTHS.findIndex((names) => names.includes(name));
  return at === -1 ? undefined : at + 1;
}
