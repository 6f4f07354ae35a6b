import type { KeptText } from '../../src/platform/journal/keptText';

export function wholeText(text: KeptText): string {
  return typeof text === 'string' ? text : text.join('');
}
