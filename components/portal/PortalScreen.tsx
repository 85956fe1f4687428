import { useServices } from '../services';
import { Failure } from '../shell/failure';
import { go } from '../shell/route';
import { Button, IconButton } from '../ui/Button';
import { ExternalLink, RefreshCw, Undo2, WandSparkles } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { PlanView } from './PlanView';
import { UndoResult } from './UndoResult';
import { usePortal } from './use-portal';
import { VerdictList } from './VerdictList';

const plural = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;

/** Fills the portal's form in front of the person: shows first, writes on a click, reads back, can undo. */
export const PortalScreen = ({ id }: { readonly id: string }) => {
  const services = useServices();
  const state = usePortal();
  const { page, plan, empty, task } = state;
  // What was done on a page is told while that page is in front.
  const [filling, undone] = plan === undefined ? [] : [state.filling, state.undone];
  const toFill = plan?.lines.filter((line) => line.write !== undefined).length ?? 0;
  return (
    <Screen
      title="Remplir le portail"
      subtitle="Vous relisez, vous envoyez : jamais le compagnon"
      back={{
        name: 'Retour au dossier',
        go: () => go({ screen: 'path', dossier: id }),
      }}
      actions={
        <IconButton name="Analyser la page à nouveau" onClick={state.analyse} disabled={task.busy}>
          <RefreshCw aria-hidden size={18} />
        </IconButton>
      }
      foot={
        plan === undefined ? undefined : (
          <>
            {filling === undefined ? null : (
              <Button wide icon={<Undo2 aria-hidden size={16} />} onClick={state.undo} disabled={task.busy}>
                Annuler ce remplissage
              </Button>
            )}
            <Button
              wide
              look="primary"
              icon={<WandSparkles aria-hidden size={17} />}
              onClick={state.fill}
              disabled={task.busy || toFill === 0}
            >
              {task.busy
                ? 'Un instant…'
                : toFill === 0
                  ? 'Rien à remplir sur cette page'
                  : `Remplir ${plural(toFill, 'champ', 'champs')}`}
            </Button>
          </>
        )
      }
    >
      <Failure task={task} />
      {page === undefined && !task.busy ? (
        <Notice tone="note" title="Affichez le portail à côté de ce panneau">
          <p>Connectez-vous à « Mes services en ligne » et ouvrez le formulaire du contrat.</p>
          <Button
            icon={<ExternalLink aria-hidden size={16} />}
            onClick={() => void services.portal.openPortal()}
          >
            Ouvrir le portail
          </Button>
        </Notice>
      ) : null}
      {page === undefined || page.title === '' ? null : (
        <p className="truncate text-sm text-muted" title={page.title}>
          Page : {page.title}
        </p>
      )}
      {empty && task.failure === undefined ? (
        <Notice tone="note">
          <p>Cette page n’a pas de formulaire à remplir.</p>
        </Notice>
      ) : null}
      {undone === undefined ? null : <UndoResult undone={undone} onShow={state.show} />}
      {filling === undefined ? null : <VerdictList filling={filling} onShow={state.show} />}
      {plan === undefined ? null : <PlanView state={state} plan={plan} />}
    </Screen>
  );
};
