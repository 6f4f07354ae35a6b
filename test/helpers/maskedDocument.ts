import type { MapDocument } from '../../src/domain/mapDocument';
import { maskedMap } from '../../src/domain/masking/maskedMap';
import type { MaskingWish, PseudonymWords } from '../../src/domain/masking/maskedTexts';

/** The masked map alone. */
export function maskedDocument(document: MapDocument, wish: MaskingWish, words: PseudonymWords): MapDocument {
  return maskedMap(document, wish, words).document;
}
