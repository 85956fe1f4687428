import { useEffect, useMemo, useRef, useState } from 'react';
import { compareAnswers } from '@/lib/cerfa/compare';
import { type CerfaReading, useServices } from '../services';
import { Failure, useTask } from '../shell/failure';
import { go } from '../shell/route';
import { Button } from '../ui/Button';
import { CirclePlus } from '../ui/icons';
import { ReadNotice } from './ReadNotice';
import { ReviewLines } from './ReviewLines';
import { allTicks, changesFrom } from './review';

const SIDES = { before: 'le dossier', after: 'le PDF' };

type Props = { readonly reading: CerfaReading; readonly onCancel: () => void };

/** What a filled form says, looked at before it becomes a new dossier. */
export const NewFromCerfa = ({ reading, onCancel }: Props) => {
  const { vault } = useServices();
  const task = useTask();
  const lines = useMemo(() => compareAnswers({}, reading), [reading]);
  const [ticks, setTicks] = useState(() => allTicks(lines));
  const place = useRef<HTMLElement>(null);
  // It comes below what the list already shows.
  useEffect(() => {
    // In a block: newer browsers answer a promise, which is no way to clean up.
    place.current?.scrollIntoView();
  }, []);
  const create = () =>
    task.run(async () => {
      const { id } = await vault.create(changesFrom(lines, ticks));
      go({ screen: 'path', dossier: id });
    });
  return (
    <section ref={place} className="scroll-mt-16 space-y-3" aria-label="Relecture du Cerfa">
      <ReadNotice reading={reading} />
      <ReviewLines lines={lines} sides={SIDES} ticks={ticks} onTicks={setTicks} />
      <Failure task={task} />
      <div className="sticky bottom-0 space-y-2 border-t border-line bg-surface py-2">
        <Button
          wide
          look="primary"
          disabled={task.busy}
          icon={<CirclePlus aria-hidden size={17} />}
          onClick={create}
        >
          {`Créer le dossier avec ${ticks.size} réponse${ticks.size > 1 ? 's' : ''}`}
        </Button>
        <Button wide look="quiet" onClick={onCancel}>
          Ne rien reprendre
        </Button>
      </div>
    </section>
  );
};
