import { Card } from '../card/Card';
import { ChangesCard } from '../compare/ChangesCard';
import { FindingCard } from '../panel/FindingCard';
import { SeveralCard } from '../several/SeveralCard';
import { TrialCard } from '../trial/TrialCard';
import { useApp } from '../useApp';

/** The card of changes or of a trial, if shown, then that of the selection. */
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
