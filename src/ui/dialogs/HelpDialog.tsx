import { ROLES } from '../../domain/role';
import { GuideLink } from '../guide/GuideLink';
import { DialogFrame } from '../parts/DialogFrame';
import styles from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { NetworkButton } from '../story/NetworkButton';
import { useMessages } from '../useApp';

export function HelpDialog() {
  const messages = useMessages();
  const { help } = useLaterMessages();
  const { version } = useServices();
  return (
    <DialogFrame title={help.title} wide>
      <GuideLink page="start" />
      <NetworkButton />
      <Explained lines={help.gestures} />
      <div className={styles.stack} data-for-keys>
        <Explained lines={help.keys} />
        <GuideLink page="keys" />
      </div>
      <section className={styles.stack}>
        <h3>{help.line.title}</h3>
        <p>
          <strong>{messages.entry.syntax}</strong>
        </p>
        <p className={styles.soft}>{help.line.hint}</p>
        <Explained lines={help.line.examples} />
        <div data-for-keys>
          <Explained lines={help.line.keys} />
        </div>
      </section>
      <section className={styles.stack}>
        <h3>{help.marks}</h3>
        <p>
          {ROLES.map((role) => messages.vocabulary.roles[role])
            .map(({ badge, one }) => `${badge} ${one}`)
            .join(' · ')}
        </p>
        <p>{Object.values(messages.picture.legend).join(' · ')}</p>
        <GuideLink page="signs" />
      </section>
      <section className={styles.stack}>
        <h3>{help.data}</h3>
        <p>{help.dataText}</p>
        <GuideLink page="rights" />
      </section>
      <section className={styles.stack}>
        <h3>{help.headings}</h3>
        <p className={styles.soft}>{help.headingsHint}</p>
        <RecognisedHeadings label={help.headings} />
        <GuideLink page="files" />
      </section>
      <p className={styles.soft}>{help.version(version)}</p>
    </DialogFrame>
  );
}

function Explained({ lines }: { readonly lines: readonly (readonly [typed: string, what: string])[] }) {
  return (
    <dl className={styles.keys}>
      {lines.map(([typed, what]) => (
        <div key={typed}>
          <dt>
            <kbd>{typed}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

function RecognisedHeadings({ label }: { readonly label: string }) {
  const tables = useLaterMessages().recognised;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must be able to scroll it
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table>
        <tbody>
          {tables.map(({ sheet, headings }) => (
            <tr key={sheet}>
              <th scope="row">{sheet}</th>
              <td>{headings.join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
