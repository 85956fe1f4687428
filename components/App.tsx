import { lazy, Suspense, useLayoutEffect } from 'react';
import { DossierList } from './list/DossierList';
import { Boundary } from './shell/failure';
import { resumeRoute, useRoute } from './shell/route';

// The list is what most people see first: the field table, the rules and the PDF come only when needed.
const DossierScreens = lazy(async () => ({
  default: (await import('./dossier/DossierScreens')).DossierScreens,
}));

resumeRoute();

/** The companion: the list of dossiers, or the screens of one. */
export const App = () => {
  const route = useRoute();
  const dossier = route.screen === 'list' ? undefined : route.dossier;
  const step = route.screen === 'step' ? route.step : 0;
  const top = `${route.screen} ${dossier ?? ''} ${step}`;
  const named = route.screen === 'step' && route.field !== undefined;
  // Before the screen's own effects, which may bring a field into view: that one must have the last word.
  useLayoutEffect(() => {
    if (top !== '' && !named) window.scrollTo(0, 0);
  }, [top, named]);
  return (
    <Boundary>
      {dossier === undefined || route.screen === 'list' ? (
        <DossierList />
      ) : (
        <Suspense fallback={<p className="p-4 text-muted">Ouverture du dossier…</p>}>
          <DossierScreens key={dossier} id={dossier} route={route} />
        </Suspense>
      )}
    </Boundary>
  );
};
