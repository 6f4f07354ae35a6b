import { Fragment } from 'react';
import type { ActorId } from '../../domain/brand';
import type { ComparisonLine } from '../../i18n/compare/comparisonText';
import { useServices } from '../services';
import { useApp, useAppStore } from '../useApp';
import styles from './Compare.module.css';

/** The actors of a line: those of the open map are buttons that show them on it. */
export function ActorNames({ line }: { readonly line: ComparisonLine }) {
  const document = useApp((state) => state.document);
  const other = useApp((state) => (state.comparing?.step === 'shown' ? state.comparing.other : undefined));
  const store = useAppStore();
  const { stopComparing } = useServices();
  const show = (id: ActorId) => {
    stopComparing();
    store.getState().actorChosen(id);
  };
  return line.actors.map((id, index) => {
    const name = document.actors.get(id)?.name ?? other?.actors.get(id)?.name ?? id;
    return (
      <Fragment key={id}>
        {index > 0 && ' – '}
        {document.actors.has(id) ? (
          <button type="button" className={styles.name} onClick={() => show(id)}>
            {name}
          </button>
        ) : (
          name
        )}
      </Fragment>
    );
  });
}
