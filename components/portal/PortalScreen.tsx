import { useState } from 'react';
import { useServices } from '../services';
import { Failure } from '../shell/failure';
import { go } from '../shell/route';
import { Button, IconButton } from '../ui/Button';
import { ExternalLink, RefreshCw, Undo2, WandSparkles } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { CompareView } from './CompareView';
import { FillView } from './FillView';
import { MoreView } from './MoreView';
import { OtherSites } from './OtherSites';
import { TakeView } from './TakeView';
import { type PortalState, usePortal } from './use-portal';
import { type View, ViewSwitch } from './ViewSwitch';

const plural = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;

const Foot = ({ state }: { readonly state: PortalState }) => {
  const { plan, task, filling } = state;
  const toFill = plan?.lines.filter((line) => line.write !== undefined).length ?? 0;
  return (
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
  );
};

const NoPage = ({ onChange }: { readonly onChange: () => void }) => {
  const { portal } = useServices();
  return (
    <>
      <Notice tone="note" title="Affichez le portail à côté de ce panneau">
        <p>Connectez-vous à « Mes services en ligne » et ouvrez le formulaire du contrat.</p>
        <Button icon={<ExternalLink aria-hidden size={16} />} onClick={() => void portal.openPortal()}>
          Ouvrir le portail
        </Button>
      </Notice>
      <OtherSites onChange={onChange} />
    </>
  );
};

/** Works on the page in front of the person: shows first, writes on a click, reads back, compares, can undo. */
export const PortalScreen = ({ id }: { readonly id: string }) => {
  const state = usePortal();
  const [view, setView] = useState<View>('fill');
  const { page, plan, empty, task } = state;
  const turn = (to: View) => {
    state.pointing.stop();
    setView(to);
  };
  return (
    <Screen
      title="Remplir le portail"
      subtitle="Vous relisez et vous envoyez"
      back={{
        name: 'Retour au dossier',
        go: () => go({ screen: 'path', dossier: id }),
      }}
      actions={
        <IconButton name="Analyser la page à nouveau" onClick={state.analyse} disabled={task.busy}>
          <RefreshCw aria-hidden size={18} />
        </IconButton>
      }
      foot={plan === undefined || view !== 'fill' ? undefined : <Foot state={state} />}
    >
      <Failure task={task} />
      {page === undefined && state.looked ? <NoPage onChange={state.analyse} /> : null}
      {page === undefined ? null : (
        <p className="truncate text-sm text-muted" title={page.title}>
          {page.known ? '' : `${page.origin.slice('https://'.length)} – `}
          {page.title === '' ? 'Page sans titre' : `Page : ${page.title}`}
        </p>
      )}
      {empty && task.failure === undefined ? (
        <Notice tone="note">
          <p>Cette page n’a pas de formulaire à remplir.</p>
        </Notice>
      ) : null}
      {empty ? <OtherSites onChange={state.analyse} /> : null}
      {plan === undefined ? null : <ViewSwitch view={view} onChange={turn} />}
      {plan === undefined || view !== 'fill' ? null : <FillView state={state} />}
      {plan === undefined || view !== 'compare' ? null : <CompareView state={state} />}
      {plan === undefined || view !== 'take' ? null : <TakeView state={state} />}
      {plan === undefined || view !== 'more' ? null : <MoreView state={state} />}
    </Screen>
  );
};
