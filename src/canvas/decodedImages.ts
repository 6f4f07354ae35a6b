/** Decodes images ahead, so that a picture is known to be whole: Cytoscape draws a mark at once and its signs when they come. */
export function decodedImages(): { readonly decoded: (urls: readonly string[]) => Promise<void> } {
  const decoding = new Map<string, Promise<void>>();
  const decode = async (url: string): Promise<void> => {
    const image = new Image();
    image.src = url;
    // One that cannot be decoded is drawn by nobody: the mark stands without its signs.
    await image.decode().catch(() => undefined);
  };
  return {
    decoded: async (urls) => {
      for (const url of urls) if (!decoding.has(url)) decoding.set(url, decode(url));
      await Promise.all(urls.map((url) => decoding.get(url)));
    },
  };
}
