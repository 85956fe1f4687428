import { JournalCard } from './JournalCard';
import { LessonsCard } from './LessonsCard';
import { OtherSites } from './OtherSites';
import { StructureCard } from './StructureCard';
import { TeachCard } from './TeachCard';
import type { PortalState } from './use-portal';

/** Teaching, what was taught, what was done, what to send to the maintainers, and the sites allowed. */
export const MoreView = ({ state }: { readonly state: PortalState }) => (
  <div className="space-y-3">
    <p>
      Un champ est mal reconnu ? Désignez-le : le compagnon retient la leçon pour ce site, sans aucune valeur.
    </p>
    <TeachCard state={state} />
    <LessonsCard state={state} />
    <JournalCard state={state} />
    <StructureCard state={state} />
    <OtherSites onChange={state.analyse} />
  </div>
);
