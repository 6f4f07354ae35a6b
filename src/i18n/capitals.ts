/** Lower-cases the start of a headline that continues a sentence: "Aucune place vide"; "3 places vides" is unchanged. */
export function uncapitalised(text: string): string {
  const [first = ''] = text;
  return first.toLowerCase() + text.slice(first.length);
}

/** Upper-cases the first letter only. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
