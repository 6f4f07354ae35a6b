import { Radius } from 'lucide-react';
import type { ActorId } from '../../domain/brand';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';

/** From the card of an actor: its contacts only, or two steps around it; pressed again, everybody. */
export function OnlyAround({ id }: { readonly id: ActorId }) {
  const { look } = useMessages();
  const store = useAppStore();
  const around = useApp(({ narrowing }) => (narrowing.around?.actor === id ? narrowing.around.steps : null));
  return ([1, 2] as const).map((steps) => (
    <button
      key={steps}
      type="button"
      className={controls.button}
      aria-pressed={around === steps}
      onClick={() => store.getState().narrowed({ around: around === steps ? undefined : { actor: id, steps } })}
    >
      <Radius size={16} aria-hidden="true" /> {look.onlyAround[steps]}
    </button>
  ));
}
