/** Decodes images in advance, to know when a picture is complete: Cytoscape draws a mark at once and its signs when they are decoded. */
export function decodedImages(): { readonly decoded: (urls: readonly string[]) => Promise<void> } {
  const decoding = new Map<string, Promise<void>>();
  const decode = async (url: string): Promise<void> => {
    const image = new Image();
    image.src = url;
    // An image that cannot be decoded is left out: the mark is drawn without its signs.
    await image.decode().catch(() => undefined);
  };
  const decodedOnce = (url: string): Promise<void> => {
    const known = decoding.get(url) ?? decode(url);
    decoding.set(url, known);
    return known;
  };
  return {
    decoded: async (urls) => {
      await Promise.all(urls.map(decodedOnce));
    },
  };
}
