import { useShallow } from 'zustand/react/shallow';
import type { ActionId, ActorId } from '../../domain/brand';
import { byFolded } from '../../domain/folding';
import actionStyles from '../actions/Actions.module.css';
import { AwarenessChoice } from '../actions/AwarenessChoice';
import { Disclosure } from '../parts/Disclosure';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';

export function ActorAwareness({ id }: { readonly id: ActorId }) {
  const words = useLaterMessages().cooperation.awareness;
  const actions = useApp(
    useShallow(({ document }) =>
      [...document.actions.values()].sort((a, b) => byFolded(a.title, b.title)).map((action) => action.id),
    ),
  );
  const noted = useApp(({ document }) => [...document.awareness.values()].filter((one) => one.actor === id).length);
  if (actions.length === 0) return null;
  return (
    <Disclosure title={words.ofActor} {...(noted > 0 && { note: words.noted(noted) })}>
      {actions.map((action) => (
        <AwarenessOfAction key={action} actor={id} action={action} />
      ))}
    </Disclosure>
  );
}

function AwarenessOfAction({ actor, action }: { readonly actor: ActorId; readonly action: ActionId }) {
  const title = useApp((state) => state.document.actions.get(action)?.title ?? '');
  return (
    <div className={actionStyles.onCard}>
      <span>{title}</span>
      <AwarenessChoice actor={actor} action={action} />
    </div>
  );
}
