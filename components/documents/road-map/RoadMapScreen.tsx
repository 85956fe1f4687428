import { SavedState } from '../../dossier/SavedState';
import { useEditorState } from '../../field/editing';
import { Failure } from '../../shell/failure';
import { go } from '../../shell/route';
import { Button } from '../../ui/Button';
import { FileDrop } from '../../ui/FileDrop';
import { Check } from '../../ui/icons';
import { Screen } from '../../ui/Screen';
import { counted } from '../kinds';
import { sourceOf } from '../source';
import { ChangeGroups } from './ChangeGroups';
import { ReviewNotice } from './ReviewNotice';
import { TakenNotice } from './TakenNotice';
import { useReview } from './use-review';

/** Reads back a feuille de route that somebody edited, and takes from it what the person ticks. */
export const RoadMapScreen = ({ id }: { readonly id: string }) => {
  const { fields, parts } = useEditorState();
  const state = useReview();
  const { review, ticks, task } = state;
  const count = review?.changes.filter(({ key }) => ticks.has(key)).length ?? 0;
  return (
    <Screen
      title="Relire une feuille de route"
      subtitle={<SavedState />}
      back={{ name: 'Retour aux documents', go: () => go({ screen: 'documents', dossier: id }) }}
      foot={
        review === undefined || review.changes.length === 0 ? undefined : (
          <Button
            wide
            look="primary"
            disabled={count === 0 || task.busy}
            icon={<Check aria-hidden size={17} />}
            onClick={state.take}
          >
            {count === 0 ? 'Cochez ce que vous reprenez' : `Reprendre ${counted(count, 'changement')}`}
          </Button>
        )
      }
    >
      <p>
        Enregistrez la feuille de route Excel depuis l’écran Documents, complétez-la dans Excel ou
        LibreOffice, puis choisissez-la ici. Rien n’est repris sans votre accord.
      </p>
      <FileDrop accept=".xlsx" label="Choisir la feuille de route (.xlsx)" onFile={state.give} />
      {task.busy ? <p className="text-muted">Lecture du fichier…</p> : null}
      <Failure task={task} />
      <TakenNotice state={state} dossier={id} />
      {review === undefined ? null : (
        <>
          {state.taken === undefined && !state.undone ? <ReviewNotice review={review} /> : null}
          <ChangeGroups
            changes={review.changes}
            source={sourceOf(fields, parts)}
            ticks={ticks}
            onTicks={state.setTicks}
          />
        </>
      )}
    </Screen>
  );
};
