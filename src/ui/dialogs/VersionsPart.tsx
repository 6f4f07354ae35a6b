import { type FormEvent, useRef, useState } from 'react';
import { useWhyNotTaken } from '../fields/useWhyNotTaken';
import type { KeptVersion } from '../mapServices';
import { Button } from '../parts/Button';
import styles from '../parts/Dialogs.module.css';
import { momentIn } from '../parts/momentIn';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';

interface Props {
  readonly versions: readonly KeptVersion[];
  /** False when the disk refuses the name. */
  readonly onNamed: (id: string, name: string) => Promise<boolean>;
  readonly onLeave: () => void;
}

type Refusal = 'unreadable' | 'refused';

/** Two weeks of work make hundreds of versions: the newest come first, the others on demand. */
const AT_FIRST = 8;
const MORE = 50;

export function VersionsPart({ versions, onNamed, onLeave }: Props) {
  const words = useLaterMessages().versions;
  const secondCopies = useApp((state) => state.secondCopies);
  const fileOnly = useApp((state) => state.fileOnly);
  const [most, setMost] = useState(AT_FIRST);
  const hidden = versions.length - most;
  const shown = versions.filter((version, index) => index < most || version.name !== undefined);
  return (
    <section className={styles.stack}>
      <h3>{words.title}</h3>
      <p className={styles.soft}>
        {fileOnly ? words.hintOfPage : words.hint} {words.restoreHint}
      </p>
      {!secondCopies && !fileOnly && <p className={styles.soft}>{words.noSecondCopy}</p>}
      {versions.length === 0 && <p className={styles.soft}>{words.none}</p>}
      <ul className={styles.list}>
        {shown.map((version) => (
          <Version key={version.id} version={version} onNamed={onNamed} onLeave={onLeave} />
        ))}
      </ul>
      {hidden > 0 && shown.length < versions.length && (
        <div>
          <Button onClick={() => setMost(most + MORE)}>
            {words.more(Math.min(MORE, versions.length - shown.length))}
          </Button>
        </div>
      )}
    </section>
  );
}

function Version({
  version,
  onNamed,
  onLeave,
}: Pick<Props, 'onNamed' | 'onLeave'> & { readonly version: KeptVersion }) {
  const { maps } = useMessages().dialogs;
  const { versions: words } = useLaterMessages();
  const language = useApp((state) => state.language);
  const why = useWhyNotTaken();
  const [naming, setNaming] = useState(false);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const moment = momentIn(language, version.at);

  return (
    <li>
      <span>
        <strong>{version.name ?? words.unnamed(moment)}</strong>
        <br />
        <span className={styles.soft}>
          {version.name !== undefined && `${moment} · `}
          {maps.actorCount(version.actors)}
          {version.kept && version.name === undefined && ` · ${words.kept}`}
        </span>
      </span>
      {naming ? (
        <NameVersion
          label={words.nameOf(moment)}
          name={version.name ?? ''}
          onName={async (name) => {
            const done = name.trim() === '' || (await onNamed(version.id, name));
            // A name that the disk refuses stays in its field.
            setNaming(!done);
            return done;
          }}
        />
      ) : (
        <VersionButtons
          version={version}
          moment={moment}
          onLeave={onLeave}
          onRefused={setRefused}
          onName={() => {
            setRefused(null);
            setNaming(true);
          }}
        />
      )}
      {refused !== null && <p role="alert">{why || words.notRestored[refused]}</p>}
    </li>
  );
}

interface VersionButtonsProps {
  readonly version: KeptVersion;
  readonly moment: string;
  readonly onLeave: () => void;
  readonly onRefused: (refusal: Refusal | null) => void;
  readonly onName: () => void;
}

function VersionButtons({ version, moment, onLeave, onRefused, onName }: VersionButtonsProps) {
  const { comparison, versions: words } = useLaterMessages();
  const { maps, comparing } = useServices();
  const title = useApp((state) => state.document.info.title);
  const readOnly = useApp((state) => state.readOnly);
  const { id, at, name } = version;
  const compare = () => comparing.openComparison({ kind: 'version', id, at: at.getTime(), name });
  const restore = async () => {
    onRefused(null);
    const restored = await maps.restoreVersion(id);
    if (restored === 'done') onLeave();
    else onRefused(restored);
  };
  const open = () => {
    maps.openVersion(id, words.titleOf(title, name ?? moment));
    onLeave();
  };
  return (
    <span className={styles.row}>
      <Button aria-label={comparison.compareNamed(name ?? moment)} onClick={compare}>
        {comparison.compare}
      </Button>
      {!readOnly && <Button onClick={() => void restore()}>{words.restore}</Button>}
      <Button onClick={open}>{words.open}</Button>
      <Button look="quiet" aria-label={words.nameOf(moment)} onClick={onName}>
        {words.name}
      </Button>
    </span>
  );
}

function NameVersion({
  label,
  name,
  onName,
}: {
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => Promise<boolean>;
}) {
  const words = useLaterMessages().versions;
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(name);
  const [refused, setRefused] = useState(false);
  useFocusOnMount(field, true);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onName(text).then((done) => setRefused(!done));
  };
  return (
    <form className={styles.row} onSubmit={submit}>
      <input
        ref={field}
        className={controls.field}
        aria-label={label}
        placeholder={words.nameField}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">{words.keepName}</Button>
      {refused && <span role="alert">{words.notNamed}</span>}
    </form>
  );
}
