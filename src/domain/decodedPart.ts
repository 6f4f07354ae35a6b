/** Decodes a part of a key; `undefined` when it was never encoded, since a file may hold any key. */
export function decodedPart(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return undefined;
  }
}
