import { useId, useRef } from 'react';
import type { Glance } from '../../../formats/glance';
import { Button } from '../../parts/Button';
import dialogs from '../../parts/Dialogs.module.css';
import { useFocusOnMount } from '../../parts/useFocusOnMount';
import { useLaterMessages } from '../../parts/useLaterMessages';
import { useServices } from '../../services';
import { useApp } from '../../useApp';

interface Props {
  readonly glance: Glance | undefined;
  readonly pending: boolean;
  readonly updates: boolean;
  readonly remembers: boolean;
}

/**
 * Summary of what would open, and the button that opens it. The button has the focus from the start, so that one Enter accepts the
 * proposal.
 */
export function ReviewFoot({ glance, pending, updates, remembers }: Props) {
  const { mapping, update } = useLaterMessages();
  const services = useServices();
  const canUpdate = useApp((state) => !state.readOnly && state.document.actors.size > 0);
  // The sample is kept nowhere: it can be opened again, so nothing is lost.
  const isSample = useApp((state) => state.document.info.sample === true);
  const title = useApp((state) => state.document.info.title);
  const isAsked = !updates && canUpdate && !isSample;
  const accept = useRef<HTMLButtonElement>(null);
  useFocusOnMount(accept, true);
  const saidId = useId();
  return (
    <>
      {remembers && <p className={dialogs.soft}>{mapping.remembered}</p>}
      <div className={dialogs.foot}>
        <p role="status" id={saidId}>
          {pending && <strong>{mapping.readingAgain}</strong>}
          {!pending && glance && (
            <>
              <strong>{updates ? update.nothingYet : mapping.loaded(glance.actors, glance.ties)}</strong>{' '}
              {!updates && !isSample && (
                <span className={dialogs.soft}>{isAsked ? mapping.apartOrAdded(title) : mapping.previousKept}</span>
              )}
            </>
          )}
        </p>
        <div className={dialogs.row}>
          <Button
            ref={accept}
            look="primary"
            aria-describedby={saidId}
            disabled={pending || !glance}
            onClick={services.opening.acceptImport}
          >
            {updates ? update.seeChanges : isAsked ? mapping.openApart : mapping.openMap}
          </Button>
          {!updates && canUpdate && (
            <Button disabled={pending || !glance} onClick={services.opening.acceptAsUpdate}>
              {update.instead}
            </Button>
          )}
          <Button onClick={services.opening.cancelImport}>{mapping.cancel}</Button>
        </div>
      </div>
    </>
  );
}
