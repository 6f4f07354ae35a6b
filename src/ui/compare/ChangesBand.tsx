import type { ComponentType } from 'react';
import { useApp } from '../useApp';
import { changesSentence } from './changesSentence';
import { useSentenceWords } from './useSentenceWords';

/**
 * The changes, in the large sentence under the picture, while they are drawn there. `Sentence`: component that renders a sentence of the
 * band.
 */
export function ChangesBand({ Sentence }: { readonly Sentence: ComponentType<{ readonly text: string }> }) {
  const words = useSentenceWords();
  const sentence = useApp((state) => changesSentence(state, words));
  return sentence !== undefined && <Sentence text={sentence} />;
}
