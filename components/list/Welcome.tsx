import { STEP_TITLES } from '@/lib/domain/step-titles';
import { Button } from '../ui/Button';
import { CirclePlus } from '../ui/icons';
import { ImportDossier } from './ImportDossier';
import { LoadDemos } from './LoadDemos';

/** What a newcomer sees: what the companion does, and the ways to begin. */
export const Welcome = ({ onCreate }: { readonly onCreate: () => void }) => (
  <div className="mx-auto max-w-xl space-y-5">
    <div className="space-y-2">
      <h2 className="text-xl font-bold leading-tight">
        Un contrat de professionnalisation, du besoin au suivi
      </h2>
      <p>
        Saisissez chaque information une seule fois. Le compagnon contrôle le dossier avant le dépôt, remplit
        le portail de l’Opco EP avec vous et prépare le Cerfa.
      </p>
    </div>
    <ol className="space-y-1.5">
      {STEP_TITLES.map((step, index) => (
        <li key={step} className="flex items-center gap-2.5">
          <span className="flex size-6 shrink-0 items-center justify-center rounded-full bg-accent-soft text-sm font-semibold text-accent">
            {index + 1}
          </span>
          {step}
        </li>
      ))}
    </ol>
    <Button wide look="primary" icon={<CirclePlus aria-hidden size={18} />} onClick={onCreate}>
      Créer mon premier dossier
    </Button>
    <LoadDemos />
    <ImportDossier />
    <p className="text-sm text-muted">
      Rien n’est envoyé : ni à nous, ni à l’Opco. Vous seul validez et déposez sur le portail.
    </p>
  </div>
);
