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

/** From so many on one press is shorter than tying each. */
const SEVERAL = 2;

interface Props extends Pick<ComponentProps<'button'>, 'className' | 'onBlur'> {
  /** After a press by keyboard: the button is gone, and the focus it had goes on from somewhere near; else from the panel. */
  readonly onDone?: () => void;
}

/**
 * Ties those who were added, and wait, to whoever the map is seen from: typed one after the other, they are mostly people whom that
 * one knows.
 */
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
    // A field beside it keeps the focus.
    <Button {...props} onPointerDown={(event) => event.preventDefault()} onClick={tie}>
      {gapCard.allKnownTo(name, waiting.length)}
    </Button>
  );
}

function focusPanel(): void {
  document.getElementById('gaps')?.focus();
}
