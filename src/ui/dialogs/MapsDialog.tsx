import { useCallback, useEffect, useState } from 'react';
import { SnapshotsPart } from '../compare/SnapshotsPart';
import { JoinPart } from '../join/JoinPart';
import type { KeptMap, KeptVersion } from '../mapServices';
import { Button } from '../parts/Button';
import { ConfirmButton } from '../parts/ConfirmButton';
import { DialogFrame } from '../parts/DialogFrame';
import styles from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useMessages } from '../useApp';
import { CloseAndErase } from './CloseAndErase';
import { VersionsPart } from './VersionsPart';

interface Kept {
  readonly maps: readonly KeptMap[];
  readonly versions: readonly KeptVersion[];
}

const NOTHING_KEPT: Kept = { maps: [], versions: [] };

/** Tells that several maps were opened at once: each is kept, one is shown. Stays until the window is closed. */
function OpenedTogether() {
  const { together } = useLaterMessages().opening;
  const titles = useApp((state) => state.openedTogether);
  const leave = useApp((state) => state.openedTogetherSet);
  useEffect(() => () => leave([]), [leave]);
  return titles.length > 0 && <p role="status">{together(titles)}</p>;
}

/** Maps kept on this device, the bin, earlier versions of the open map. Nothing here destroys the open map. */
export function MapsDialog() {
  const messages = useMessages().dialogs;
  const services = useServices();
  const openDialog = useApp((state) => state.dialogOpened);
  const fileOnly = useApp((state) => state.fileOnly);
  const { kept, setKept, read } = useKept();
  const then = (work: Promise<void>) => void work.then(read).then(setKept);
  const leave = (run: () => void) => {
    run();
    openDialog(null);
  };
  const live = kept.maps.filter((map) => !map.deleted);

  return (
    <DialogFrame title={messages.maps.title}>
      <OpenedTogether />
      <div className={styles.row}>
        <Button look="primary" onClick={() => leave(services.maps.startNewMap)}>
          {messages.maps.newMap}
        </Button>
        <Button onClick={() => openDialog('open')}>{messages.open.title}</Button>
        <Button onClick={() => leave(services.maps.openSample)}>{messages.maps.sample}</Button>
      </div>
      <section className={styles.stack}>
        <h3>{fileOnly ? messages.maps.mineOfPage : messages.maps.mine}</h3>
        <p className={styles.soft}>{fileOnly ? messages.maps.whereInFile : messages.maps.where}</p>
        {live.length === 0 && <p>{messages.maps.none}</p>}
        <ul className={styles.list}>
          {live.map((map) => (
            <LiveMap
              key={map.id}
              map={map}
              onOpen={() => leave(() => services.maps.openMap(map.id))}
              onRemove={() => then(services.maps.deleteMap(map.id))}
            />
          ))}
        </ul>
      </section>
      <JoinPart />
      <SnapshotsPart />
      <VersionsPart
        versions={kept.versions}
        onNamed={async (id, name) => {
          const done = await services.maps.nameVersion(id, name);
          if (done) setKept(await read());
          return done;
        }}
        onLeave={() => openDialog(null)}
      />
      <Bin maps={kept.maps.filter((map) => map.deleted)} then={then} />
      <CloseAndErase />
    </DialogFrame>
  );
}

function useKept() {
  const services = useServices();
  const [kept, setKept] = useState(NOTHING_KEPT);
  const read = useCallback(async (): Promise<Kept> => {
    const [maps, versions] = await Promise.all([services.maps.listMaps(), services.maps.listVersions()]);
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
  return { kept, setKept, read };
}

function Bin({ maps, then }: { readonly maps: readonly KeptMap[]; readonly then: (work: Promise<void>) => void }) {
  const messages = useMessages().dialogs;
  const services = useServices();
  if (maps.length === 0) return null;
  return (
    <section className={styles.stack}>
      <h3>{messages.maps.removed}</h3>
      <ul className={styles.list}>
        {maps.map((map) => (
          <li key={map.id}>
            <span>
              {map.title}
              {map.daysLeft !== undefined && (
                <span className={styles.soft}> · {messages.maps.daysLeft(map.daysLeft)}</span>
              )}
            </span>
            <span className={styles.row}>
              <Button onClick={() => then(services.maps.restoreMap(map.id))}>{messages.maps.restore}</Button>
              <ConfirmButton
                label={messages.maps.erase}
                question={messages.maps.eraseQuestion(map.title)}
                confirm={messages.maps.confirmErase}
                cancel={messages.maps.cancelErase}
                onConfirm={() => then(services.maps.eraseMap(map.id))}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
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
          <Button onClick={onOpen}>{messages.open}</Button>
          <Button look="quiet" onClick={onRemove}>
            {messages.remove}
          </Button>
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
