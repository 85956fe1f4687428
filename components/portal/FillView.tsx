import type { PageAction } from '@/lib/autofill';
import { Button } from '../ui/Button';
import { CirclePlus, Search } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { PlanView } from './PlanView';
import { UndoResult } from './UndoResult';
import type { PortalState } from './use-portal';
import { VerdictList } from './VerdictList';

const ACTIONS: Readonly<Record<PageAction['kind'], { readonly Icon: typeof Search }>> = {
  add: { Icon: CirclePlus },
  lookup: { Icon: Search },
  open: { Icon: CirclePlus },
};

/** Buttons of the page that only add a row, ask a register or open a part: pressed on the person's click. */
const Actions = ({ state }: { readonly state: PortalState }) => {
  const actions = state.snapshot?.actions ?? [];
  if (actions.length === 0) return null;
  return (
    <section aria-label="Boutons de la page" className="space-y-1.5">
      <p className="text-sm text-muted">
        Sur la page, ces boutons peuvent faire apparaître d’autres champs :
      </p>
      <div className="flex flex-wrap gap-1.5">
        {actions.slice(0, 8).map(({ ref, kind, label }) => {
          const { Icon } = ACTIONS[kind];
          return (
            <Button
              key={ref}
              icon={<Icon aria-hidden size={15} />}
              onClick={() => state.press(ref)}
              disabled={state.task.busy}
            >
              {label}
            </Button>
          );
        })}
      </div>
    </section>
  );
};

const Follow = ({ state }: { readonly state: PortalState }) => (
  <label className="flex cursor-pointer items-start gap-2">
    <input
      type="checkbox"
      checked={state.following}
      onChange={(event) => state.setFollowing(event.target.checked)}
      className="mt-1 accent-accent"
    />
    <span>
      Remplir aussi les étapes suivantes
      <span className="block text-sm text-muted">
        Après celle-ci, chaque étape que vous affichez est remplie sans autre clic. Vous seul envoyez.
      </span>
    </span>
  </label>
);

/** The plan of the page, what was done, and what may still appear. */
export const FillView = ({ state }: { readonly state: PortalState }) => {
  const { plan } = state;
  if (plan === undefined) return null;
  // What was done on a page is told while that page is in front.
  const { filling, undone } = state;
  const toFill = plan.lines.filter(({ write }) => write !== undefined).length;
  return (
    <div className="space-y-4">
      {state.arrived && toFill > 0 && !state.following ? (
        <Notice tone="note" live>
          <p>
            Nouvelle étape : {toFill} champ{toFill > 1 ? 's' : ''} à remplir.
          </p>
        </Notice>
      ) : null}
      {undone === undefined ? null : <UndoResult undone={undone} onShow={state.show} />}
      {filling === undefined ? null : (
        <VerdictList filling={filling} onShow={state.show} onUndo={state.undoOne} />
      )}
      <Follow state={state} />
      <PlanView state={state} plan={plan} />
      <Actions state={state} />
    </div>
  );
};
