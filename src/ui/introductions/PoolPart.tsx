import { memo, useState } from 'react';
import type { FormerBeneficiary } from '../../analysis/pool/formerBeneficiaries';
import type { ActorId, ThemeId } from '../../domain/brand';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { selectPool } from '../../store/selectors/selectPool';
import { ActorButton } from '../parts/ActorButton';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useNameOf } from '../parts/useNameOf';
import { useApp, useAppStore, useMessages } from '../useApp';
import { ThemeFilter } from './IntroductionFilters';
import styles from './Introductions.module.css';

export function PoolPart() {
  const { pool: words } = useLaterMessages();
  const [theme, setTheme] = useState<ThemeId>();
  const pool = useApp(selectPool);
  const shown = pool.filter(
    (one) => theme === undefined || one.themes.includes(theme) || one.testifiesOn.includes(theme),
  );
  return (
    <>
      {pool.length > 0 && (
        <div className={styles.filters}>
          <ThemeFilter theme={theme} onChoose={setTheme} />
        </div>
      )}
      {shown.length === 0 && <p>{pool.length === 0 ? words.none : words.noneOnTheme}</p>}
      <ul className={styles.lines}>
        {shown.map((one) => (
          <PoolLine key={one.actor} one={one} />
        ))}
      </ul>
    </>
  );
}

const PoolLine = memo(function PoolLine({ one }: { readonly one: FormerBeneficiary }) {
  const { findings } = useMessages();
  const { pool: words } = useLaterMessages();
  const document = useApp((state) => state.document);
  const from = useNameOf(useApp(selectPointOfView));
  const names = (ids: readonly ActorId[]) => ids.map((id) => document.actors.get(id)?.name ?? '?');
  const labels = (ids: readonly ThemeId[]) => ids.map((id) => document.themes.get(id)?.label ?? '?');
  const others = one.themes.filter((theme) => !one.sharedThemes.includes(theme));
  const sentences = [
    one.sharedThemes.length > 0 && words.shared(labels(one.sharedThemes)),
    others.length > 0 && words.themes(labels(others)),
    words.testifies(labels(one.testifiesOn), one.consent),
    one.newNetworks.length > 0 && words.networks(names(one.newNetworks), from),
    one.colleagues.length > 0 && words.colleagues(names(one.colleagues)),
    one.partners.length > 0 && words.partners(names(one.partners)),
  ].filter((sentence) => typeof sentence === 'string');
  return (
    <li className={styles.line}>
      <p className={styles.sentence}>
        <ActorButton className={styles.name} id={one.actor} />
        {from !== undefined && `, ${one.chain ? findings.way(one.chain, document) : words.noChain}`}
      </p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {one.chain !== null && <ShowWay id={one.actor} />}
    </li>
  );
});

function ShowWay({ id }: { readonly id: ActorId }) {
  const { pool: words } = useLaterMessages();
  const name = useNameOf(id) ?? '';
  const store = useAppStore();
  const show = () => {
    const { actorChosen, chainAsked, dialogOpened } = store.getState();
    actorChosen(id);
    chainAsked(id);
    dialogOpened(null);
  };
  return (
    <div className={styles.actions}>
      <Button aria-label={words.showWayTo(name)} onClick={show}>
        {words.showWay}
      </Button>
    </div>
  );
}
