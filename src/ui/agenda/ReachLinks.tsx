import type { ActorId } from '../../domain/brand';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import styles from './Agenda.module.css';

const MOST = 2;

/** Phone number and e-mail link of those who have them. Only for the desk: these are private. */
export function ReachLinks({ who }: { readonly who: readonly ActorId[] }) {
  const { agenda: words } = useLaterMessages();
  const actors = useApp((state) => state.document.actors);
  const privates = useApp((state) => state.document.privates);
  const reachable = who.filter((id) => privates.get(id)?.phone ?? privates.get(id)?.email).slice(0, MOST);
  return reachable.map((id) => {
    const { phone, email } = privates.get(id) ?? {};
    return (
      <span key={id} className={styles.reach}>
        {' · '}
        {words.reach(actors.get(id)?.name ?? '')}{' '}
        {phone !== undefined && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
        {phone !== undefined && email !== undefined && ', '}
        {email !== undefined && <a href={`mailto:${encodeURIComponent(email)}`}>{words.write}</a>}
      </span>
    );
  });
}
