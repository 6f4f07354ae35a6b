import { madeByFor } from '../../analysis/introductions/madeByFor';
import type { Actor } from '../../domain/actor';
import type { ActorId, IntroductionId } from '../../domain/brand';
import { recordIntroduction } from '../../domain/commands';
import type { AlsoNew } from '../../domain/commands/alsoNew';
import { defined } from '../../domain/defined';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useAppStore } from '../useApp';

type NamedActor = Pick<Actor, 'id' | 'name'>;
interface Noted extends AlsoNew {
  readonly subject?: string | undefined;
  readonly via?: readonly ActorId[];
}

/** Records an introduction to be made by a common contact or by the officer; the user can change that later. */
export function useNoteIntroduction(): (a: NamedActor, b: NamedActor, noted: Noted) => IntroductionId {
  const { stages } = useLaterMessages().followUp;
  const store = useAppStore();
  const { newId } = useServices();
  return (a, b, { subject, via, ...alsoNew }) => {
    const { document, execute } = store.getState();
    const id = newId() as IntroductionId;
    const madeBy = madeByFor(document, via);
    const introduction = {
      id,
      a: a.id,
      b: b.id,
      ...defined({ madeBy, subject }),
      status: stages.toDo,
    };
    execute(recordIntroduction, { introduction, alsoNew }, `${a.name} – ${b.name}`);
    return id;
  };
}
