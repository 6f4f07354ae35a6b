/** A headline that goes on a sentence: "3 places vides" as it is, "Aucune place vide" with a small letter. */
export function uncapitalised(text: string): string {
  const [first = ''] = text;
  return first.toLowerCase() + text.slice(first.length);
}

/** A first letter in upper case, the rest as it is. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
