import type { ComponentType } from 'react';
import { useApp } from '../useApp';
import { changesSentence } from './changesSentence';
import { useSentenceWords } from './useSentenceWords';

/** What changed, in the large sentence under the picture, while it is drawn there. `Sentence`: how the band writes one. */
export function ChangesBand({ Sentence }: { readonly Sentence: ComponentType<{ readonly text: string }> }) {
  const words = useSentenceWords();
  const sentence = useApp((state) => changesSentence(state, words));
  return sentence !== undefined && <Sentence text={sentence} />;
}
