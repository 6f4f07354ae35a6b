/** A part of a key as it was before it was encoded; `undefined` for one that never was: a file may hold any key. */
export function decodedPart(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return undefined;
  }
}
