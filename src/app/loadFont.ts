const FONT = '"Atkinson Hyperlegible Next"';

/** Loads both weights before the first drawing: a canvas is not redrawn by itself when a font arrives late. */
export async function loadFont(): Promise<void> {
  const faces = [400, 600].map((weight) => document.fonts.load(`${weight} 16px ${FONT}`));
  // Without it, texts use another font, which is no reason to show nothing.
  await Promise.allSettled(faces);
}
