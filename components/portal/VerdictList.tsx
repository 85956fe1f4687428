import type { Outcome } from '@/lib/autofill';
import { FIELDS, isFieldId } from '@/lib/domain';
import { IconButton } from '../ui/Button';
import { Check, CircleAlert, LocateFixed, TriangleAlert } from '../ui/icons';
import type { Filling } from './use-portal';

type Said = { readonly words: string; readonly ink: string; readonly Icon: typeof Check };

const SAID: Record<Outcome, Said> = {
  accepted: { words: 'accepté', ink: 'text-ok', Icon: Check },
  corrected: { words: 'corrigé par la page', ink: 'text-warn', Icon: TriangleAlert },
  overwritten: { words: 'remplacé par la page après coup', ink: 'text-warn', Icon: TriangleAlert },
  truncated: {
    words: 'coupé : la page n’accepte pas autant de caractères',
    ink: 'text-danger',
    Icon: CircleAlert,
  },
  refused: { words: 'refusé par la page', ink: 'text-danger', Icon: CircleAlert },
  gone: { words: 'le champ a disparu de la page', ink: 'text-warn', Icon: TriangleAlert },
  invisible: { words: 'laissé : le champ n’est pas visible', ink: 'text-muted', Icon: TriangleAlert },
  locked: { words: 'laissé : le champ est verrouillé par la page', ink: 'text-muted', Icon: TriangleAlert },
  changed: {
    words: 'laissé : vous ou la page l’avez modifié entre-temps',
    ink: 'text-muted',
    Icon: TriangleAlert,
  },
};

const nameOf = (id: string, label: string | undefined): string =>
  label !== undefined && label !== '' ? label : isFieldId(id) ? FIELDS[id].label : 'Champ sans libellé';

/** What became of each write, read back from the page. */
export const VerdictList = ({
  filling,
  onShow,
}: {
  readonly filling: Filling;
  readonly onShow: (ref: string) => void;
}) => {
  const accepted = filling.verdicts.filter(({ outcome }) => outcome === 'accepted').length;
  const total = filling.verdicts.length;
  const others = filling.verdicts.filter(({ outcome }) => outcome !== 'accepted');
  return (
    <section role="status" className="space-y-2 rounded-xl border border-line bg-card p-3">
      <h2 className={`flex items-center gap-2 font-semibold ${others.length === 0 ? 'text-ok' : ''}`}>
        {others.length === 0 ? <Check aria-hidden size={18} /> : null}
        {accepted} sur {total} vérifié{accepted > 1 ? 's' : ''} sur la page
      </h2>
      <ul className="divide-y divide-line">
        {others.map((verdict) => {
          const { words, ink, Icon } = SAID[verdict.outcome];
          return (
            <li key={verdict.ref} className="flex items-start gap-2 py-2">
              <Icon aria-hidden size={16} className={`mt-1 shrink-0 ${ink}`} />
              <div className="min-w-0 flex-1 wrap-anywhere">
                <p className="font-medium">{nameOf(verdict.id, filling.labels.get(verdict.ref))}</p>
                <p className={`text-sm ${ink}`}>{words}</p>
                {verdict.outcome === 'corrected' || verdict.outcome === 'overwritten' ? (
                  <p className="text-sm">La page affiche : « {verdict.shown} »</p>
                ) : null}
                {verdict.pageError === '' ? null : (
                  <p className="text-sm">Message de la page : « {verdict.pageError} »</p>
                )}
              </div>
              <IconButton name="Montrer sur la page" onClick={() => onShow(verdict.ref)}>
                <LocateFixed aria-hidden size={16} />
              </IconButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
