import type { Actor } from '../../domain/actor';
import type { IntroductionId } from '../../domain/brand';
import { recordIntroduction } from '../../domain/commands';
import type { AlsoNew } from '../../domain/commands/alsoNew';
import { defined } from '../../domain/defined';
import { officerOf } from '../../domain/mapDocument';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useAppStore } from '../useApp';

type NamedActor = Pick<Actor, 'id' | 'name'>;
interface Noted extends AlsoNew {
  readonly subject?: string | undefined;
}

/** Notes that two actors are to be put in touch, by the officer until somebody says otherwise. */
export function useNoteIntroduction(): (a: NamedActor, b: NamedActor, noted: Noted) => IntroductionId {
  const { stages } = useLaterMessages().followUp;
  const store = useAppStore();
  const { newId } = useServices();
  return (a, b, { subject, ...alsoNew }) => {
    const { document, execute } = store.getState();
    const id = newId() as IntroductionId;
    const madeBy = officerOf(document);
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
