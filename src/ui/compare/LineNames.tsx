import { Fragment } from 'react';
import type { ActorId } from '../../domain/brand';
import type { ComparisonLine } from '../../i18n/compare/comparisonText';
import { useApp, useAppStore } from '../useApp';
import styles from './Compare.module.css';

/** Whom a line is about: those of the open map, when it is the later of the two, are buttons that show them on it. */
export function LineNames({ line }: { readonly line: ComparisonLine }) {
  const document = useApp((state) => state.document);
  const isOnOpenMap = useApp(({ comparing }) => comparing.later.content.step === 'open');
  const store = useAppStore();
  if (!isOnOpenMap || line.actors.length === 0 || line.actors.some((id) => !document.actors.has(id))) return line.about;
  const show = (id: ActorId) => {
    const { changesShown, dialogOpened, actorChosen } = store.getState();
    changesShown();
    dialogOpened(null);
    actorChosen(id);
  };
  return line.actors.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ' – '}
      <button type="button" className={styles.name} onClick={() => show(id)}>
        {document.actors.get(id)?.name}
      </button>
    </Fragment>
  ));
}
