import { type FormEvent, useRef, useState } from 'react';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useWhyNotTaken } from '../parts/useWhyNotTaken';
import { momentIn } from '../person/momentIn';
import { type KeptVersion, useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import styles from './Dialogs.module.css';

interface Props {
  readonly versions: readonly KeptVersion[];
  /** False when the disk does not take the name. */
  readonly onNamed: (id: string, name: string) => Promise<boolean>;
  readonly onLeave: () => void;
}

/** Two weeks of work make hundreds: the newest first, the others on demand. */
const AT_FIRST = 8;
const MORE = 50;

/** Earlier states of the open map: to compare, come back to, open as a map of its own, and name. */
export function VersionsPart({ versions, onNamed, onLeave }: Props) {
  const words = useLaterMessages().versions;
  const secondCopies = useApp((state) => state.secondCopies);
  const [most, setMost] = useState(AT_FIRST);
  const hidden = versions.length - most;
  // Those that somebody named are never folded away.
  const shown = versions.filter((version, index) => index < most || version.name !== undefined);
  return (
    <section className={styles.stack}>
      <h3>{words.title}</h3>
      <p className={styles.soft}>
        {words.hint} {words.restoreHint}
      </p>
      {!secondCopies && <p className={styles.soft}>{words.noSecondCopy}</p>}
      {versions.length === 0 && <p className={styles.soft}>{words.none}</p>}
      <ul className={styles.list}>
        {shown.map((version) => (
          <Version key={version.id} version={version} onNamed={onNamed} onLeave={onLeave} />
        ))}
      </ul>
      {hidden > 0 && shown.length < versions.length && (
        <div>
          <button type="button" className={controls.button} onClick={() => setMost(most + MORE)}>
            {words.more(Math.min(MORE, versions.length - shown.length))}
          </button>
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
  const { comparison, versions: words } = useLaterMessages();
  const services = useServices();
  const language = useApp((state) => state.language);
  const title = useApp((state) => state.document.info.title);
  const readOnly = useApp((state) => state.readOnly);
  const why = useWhyNotTaken();
  const [naming, setNaming] = useState(false);
  const [refused, setRefused] = useState<'unreadable' | 'refused' | null>(null);
  const moment = momentIn(language, version.at);
  const leave = (run: () => void) => {
    run();
    onLeave();
  };
  const restore = async () => {
    setRefused(null);
    const restored = await services.restoreVersion(version.id);
    if (restored === 'done') onLeave();
    else setRefused(restored);
  };
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
            // What the disk does not take stays in its field.
            setNaming(!done);
            return done;
          }}
        />
      ) : (
        <span className={styles.row}>
          <button
            type="button"
            className={controls.button}
            aria-label={comparison.compareNamed(version.name ?? moment)}
            onClick={() =>
              services.openComparison({
                kind: 'version',
                id: version.id,
                at: version.at.getTime(),
                name: version.name,
              })
            }
          >
            {comparison.compare}
          </button>
          {!readOnly && (
            <button type="button" className={controls.button} onClick={() => void restore()}>
              {words.restore}
            </button>
          )}
          <button
            type="button"
            className={controls.button}
            onClick={() => leave(() => services.openVersion(version.id, words.titleOf(title, version.name ?? moment)))}
          >
            {words.open}
          </button>
          <button
            type="button"
            className={`${controls.button} ${controls.quiet}`}
            aria-label={words.nameOf(moment)}
            onClick={() => {
              setRefused(null);
              setNaming(true);
            }}
          >
            {words.name}
          </button>
        </span>
      )}
      {refused !== null && <p role="alert">{why || words.notRestored[refused]}</p>}
    </li>
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
      <button type="submit" className={controls.button}>
        {words.keepName}
      </button>
      {refused && <span role="alert">{words.notNamed}</span>}
    </form>
  );
}
