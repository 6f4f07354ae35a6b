const FONT = '"Atkinson Hyperlegible Next"';

/** Both weights are there before the first drawing: a canvas does not draw anew by itself when a font comes late. */
export async function loadFont(): Promise<void> {
  const faces = [400, 600].map((weight) => document.fonts.load(`${weight} 16px ${FONT}`));
  // Without it texts are drawn in another font, which is no reason to show nothing.
  await Promise.allSettled(faces);
}
