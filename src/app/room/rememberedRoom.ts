import { MASKINGS, type Masking } from '../../domain/masking/masking';
import { tabTexts } from '../../platform/safeStorage';

const KEY = 'maillon.room';

/** The room led by a tab, and whose names it masks. */
export interface RememberedRoom {
  readonly id: string;
  readonly masking: Masking;
}

/** A reloaded tab finds its room again; each tab has its own. If the browser refuses, the room lasts as long as the page. */
export function remember(room: RememberedRoom): void {
  tabTexts.setItem(KEY, JSON.stringify(room));
}

export function remembered(): RememberedRoom | null {
  const text = tabTexts.getItem(KEY);
  if (!text) return null;
  const [id, masking] = text.startsWith('{') ? partsOf(text) : [];
  const known = MASKINGS.find((one) => one === masking);
  // Without a stored choice everybody is masked: too much is safer than one name too many.
  return typeof id === 'string' ? { id, masking: known ?? 'everybody' } : null;
}

export function forget(): void {
  tabTexts.removeItem(KEY);
}

function partsOf(text: string): readonly unknown[] {
  try {
    const { id, masking } = JSON.parse(text) as Partial<Record<'id' | 'masking', unknown>>;
    return [id, masking];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
