import { Card } from '../card/Card';
import { ChangesCard } from '../compare/ChangesCard';
import { FindingCard } from '../panel/FindingCard';
import { SeveralCard } from '../several/SeveralCard';
import { TrialCard } from '../trial/TrialCard';
import { useApp } from '../useApp';

/** What has changed or is tried, when that is looked at, then the finding, the actor, the actors or the tie that is selected. */
export function SelectedCards() {
  const kind = useApp((state) => state.selection.kind);
  return (
    <>
      <ChangesCard />
      <TrialCard />
      {kind === 'finding' ? <FindingCard /> : kind === 'several' ? <SeveralCard /> : kind !== 'nothing' && <Card />}
    </>
  );
}
