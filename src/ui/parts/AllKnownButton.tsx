import type { ComponentProps, MouseEvent } from 'react';
import type { TieId } from '../../domain/brand';
import { connectAll } from '../../domain/commands';
import { DRAWN_NATURE, newTie } from '../../domain/tie';
import { selectNewlyWaiting } from '../../store/selectors/selectNewlyWaiting';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { useServices } from '../services';
import { useApp, useAppStore } from '../useApp';
import { Button } from './Button';
import { useLaterMessages } from './useLaterMessages';
import { useNameOf } from './useNameOf';

/** From this number on, one press is shorter than tying each actor. */
const SEVERAL = 2;

interface Props extends Pick<ComponentProps<'button'>, 'className' | 'onBlur'> {
  /** Called after a press by keyboard: the button is gone, and the focus must move somewhere near; to the panel by default. */
  readonly onDone?: () => void;
}

/** Ties recently added actors without a tie to the point of view. Names typed one after the other are mostly people it knows. */
export function AllKnownButton({ onDone = focusPanel, ...props }: Props) {
  const { gapCard } = useLaterMessages();
  const store = useAppStore();
  const { newId } = useServices();
  const waiting = useApp(selectNewlyWaiting);
  const from = useApp(selectPointOfView);
  const name = useNameOf(from) ?? '';
  const readOnly = useApp((state) => state.readOnly);
  if (from === undefined || waiting.length < SEVERAL || readOnly) return null;
  const tie = ({ currentTarget }: MouseEvent) => {
    const ties = waiting.map((id) => ({ ...newTie(newId() as TieId, from, id), nature: DRAWN_NATURE }));
    store.getState().execute(connectAll, { ties });
    if (currentTarget === document.activeElement) onDone();
  };
  return (
    // The press must not take the focus from a field beside the button.
    <Button {...props} onPointerDown={(event) => event.preventDefault()} onClick={tie}>
      {gapCard.allKnownTo(name, waiting.length)}
    </Button>
  );
}

function focusPanel(): void {
  document.getElementById('gaps')?.focus();
}
