/**
 * Returns the address to open, or `undefined` when the text is no page. Only http and https are accepted, since a file may hold
 * `javascript:`. "www.…" alone is read as https.
 */
export function pageAddress(written: string | undefined): string | undefined {
  const text = written?.trim() ?? '';
  if (text === '' || /\s/.test(text)) return undefined;
  const whole = /^www\./i.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\//i.test(whole)) return undefined;
  try {
    return new URL(whole).href;
  } catch {
    // "https://" with a stray space: the text stays in its field.
    return undefined;
  }
}
