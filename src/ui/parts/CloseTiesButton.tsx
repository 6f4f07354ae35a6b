import { Spline } from 'lucide-react';
import { isByCloseTies, selectCloseTiesChain } from '../../store/selectors/selectChain';
import { useApp, useAppStore } from '../useApp';
import { Button } from './Button';
import { useLaterMessages } from './useLaterMessages';

/** Beside the drawn chain: switches to the path by closer ties, where that is a different one, and back. */
export function CloseTiesButton() {
  const { gapCard } = useLaterMessages();
  const store = useAppStore();
  const isOffered = useApp((state) => selectCloseTiesChain(state) !== null);
  const isShown = useApp(isByCloseTies);
  if (!isOffered) return null;
  return (
    <Button aria-pressed={isShown} title={gapCard.closeTiesHint} onClick={() => store.getState().closeTiesToggled()}>
      <Spline size={16} aria-hidden="true" />
      {gapCard.closeTies}
    </Button>
  );
}
