import { useMemo } from 'react';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useMessages } from '../useApp';
import type { SentenceWords } from './changesSentence';

export function useSentenceWords(): SentenceWords {
  const { vocabulary } = useMessages();
  const { compare } = useLaterMessages();
  return useMemo(() => ({ vocabulary, compare }), [vocabulary, compare]);
}
