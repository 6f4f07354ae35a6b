import { useCallback, useEffect, useState } from 'react';
import { SnapshotsPart } from '../compare/SnapshotsPart';
import { JoinPart } from '../join/JoinPart';
import { ConfirmButton } from '../parts/ConfirmButton';
import { useLaterMessages } from '../parts/useLaterMessages';
import { type KeptMap, type KeptVersion, useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import { CloseAndErase } from './CloseAndErase';
import { DialogFrame } from './DialogFrame';
import styles from './Dialogs.module.css';
import { VersionsPart } from './VersionsPart';

interface Kept {
  readonly maps: readonly KeptMap[];
  readonly versions: readonly KeptVersion[];
}

const NOTHING_KEPT: Kept = { maps: [], versions: [] };

/** Several maps were opened at once: each is kept, one is shown. Said until the window is left. */
function OpenedTogether() {
  const { together } = useLaterMessages().opening;
  const titles = useApp((state) => state.openedTogether);
  const leave = useApp((state) => state.openedTogetherSet);
  useEffect(() => () => leave([]), [leave]);
  return titles.length > 0 && <p role="status">{together(titles)}</p>;
}

/** Maps kept on this device, the bin, earlier versions of the open one. Nothing here destroys what was open. */
export function MapsDialog() {
  const messages = useMessages().dialogs;
  const services = useServices();
  const openDialog = useApp((state) => state.dialogOpened);
  const [kept, setKept] = useState(NOTHING_KEPT);
  const read = useCallback(async (): Promise<Kept> => {
    const [maps, versions] = await Promise.all([services.listMaps(), services.listVersions()]);
    return { maps, versions };
  }, [services]);
  useEffect(() => {
    let shown = true;
    void read().then((found) => {
      if (shown) setKept(found);
    });
    return () => {
      shown = false;
    };
  }, [read]);

  const then = (work: Promise<void>) => void work.then(read).then(setKept);
  const leave = (run: () => void) => {
    run();
    openDialog(null);
  };
  const live = kept.maps.filter((map) => !map.deleted);
  const binned = kept.maps.filter((map) => map.deleted);

  return (
    <DialogFrame title={messages.maps.title} onClose={() => openDialog(null)}>
      <OpenedTogether />
      <div className={styles.row}>
        <button
          type="button"
          className={`${controls.button} ${controls.primary}`}
          onClick={() => leave(services.startNewMap)}
        >
          {messages.maps.newMap}
        </button>
        <button type="button" className={controls.button} onClick={() => openDialog('open')}>
          {messages.open.title}
        </button>
        <button type="button" className={controls.button} onClick={() => leave(services.openSample)}>
          {messages.maps.sample}
        </button>
      </div>
      <section className={styles.stack}>
        <h3>{messages.maps.mine}</h3>
        <p className={styles.soft}>{messages.maps.where}</p>
        {live.length === 0 && <p>{messages.maps.none}</p>}
        <ul className={styles.list}>
          {live.map((map) => (
            <LiveMap
              key={map.id}
              map={map}
              onOpen={() => leave(() => services.openMap(map.id))}
              onRemove={() => then(services.deleteMap(map.id))}
            />
          ))}
        </ul>
      </section>
      <JoinPart />
      <SnapshotsPart />
      <VersionsPart
        versions={kept.versions}
        onNamed={async (id, name) => {
          const done = await services.nameVersion(id, name);
          if (done) setKept(await read());
          return done;
        }}
        onLeave={() => openDialog(null)}
      />
      {binned.length > 0 && (
        <section className={styles.stack}>
          <h3>{messages.maps.removed}</h3>
          <ul className={styles.list}>
            {binned.map((map) => (
              <li key={map.id}>
                <span>
                  {map.title}
                  {map.daysLeft !== undefined && (
                    <span className={styles.soft}> · {messages.maps.daysLeft(map.daysLeft)}</span>
                  )}
                </span>
                <span className={styles.row}>
                  <button type="button" className={controls.button} onClick={() => then(services.restoreMap(map.id))}>
                    {messages.maps.restore}
                  </button>
                  <ConfirmButton
                    label={messages.maps.erase}
                    question={messages.maps.eraseQuestion(map.title)}
                    confirm={messages.maps.confirmErase}
                    cancel={messages.maps.cancelErase}
                    onConfirm={() => then(services.eraseMap(map.id))}
                  />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CloseAndErase />
    </DialogFrame>
  );
}

function LiveMap({
  map,
  onOpen,
  onRemove,
}: {
  readonly map: KeptMap;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}) {
  const messages = useMessages().dialogs.maps;
  const current = useApp((state) => state.mapId) === map.id;
  return (
    <li>
      <span>
        <strong>{map.title}</strong>
        <br />
        <span className={styles.soft}>
          {messages.actorCount(map.actors)} · <Moment at={map.updated} />
        </span>
      </span>
      {current ? (
        <span className={styles.soft}>{messages.current}</span>
      ) : (
        <span className={styles.row}>
          <button type="button" className={controls.button} onClick={onOpen}>
            {messages.open}
          </button>
          <button type="button" className={`${controls.button} ${controls.quiet}`} onClick={onRemove}>
            {messages.remove}
          </button>
        </span>
      )}
    </li>
  );
}

function Moment({ at }: { readonly at: Date }) {
  const language = useApp((state) => state.language);
  return (
    <time dateTime={at.toISOString()}>
      {at.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
    </time>
  );
}
