/**
 * The address to follow, or `undefined` where what was written is no page: only http and https are followed, since a file may hold
 * `javascript:`. "www.…" alone is meant as https.
 */
export function pageAddress(written: string | undefined): string | undefined {
  const text = written?.trim() ?? '';
  if (text === '' || /\s/.test(text)) return undefined;
  const whole = /^www\./i.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\//i.test(whole)) return undefined;
  try {
    return new URL(whole).href;
  } catch {
    // "https://" and a space too many: the text stays in its field.
    return undefined;
  }
}
