import { useEffect, useRef, useState } from 'react';
import { useServices } from '../services';
import { Failure, useTask } from '../shell/failure';
import { Button } from '../ui/Button';
import { Maximize2 } from '../ui/icons';

type Bytes = Uint8Array<ArrayBuffer>;
type PageProps = {
  readonly bytes: Bytes;
  readonly of: string;
  readonly number: number;
  readonly count: number;
  /** Drawn at a width one can read in a narrow panel; the frame scrolls sideways. */
  readonly large: boolean;
};

const Page = ({ bytes, of, number, count, large }: PageProps) => {
  const { pdf } = useServices();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [shaped, setShaped] = useState(false);
  const { run, ...task } = useTask();
  useEffect(() => {
    const target = canvas.current;
    if (target === null) return;
    run(async () => {
      await pdf.drawPage(bytes, number, target, large ? 900 : Math.max(280, target.clientWidth));
      setShaped(true);
    });
  }, [pdf, bytes, number, large, run]);
  return (
    <figure className="min-w-0 space-y-1">
      {/* What scrolls must be reachable by keyboard. */}
      <div className="overflow-x-auto" tabIndex={large ? 0 : undefined}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={`Aperçu de la page ${number} ${of}`}
          data-drawn={!task.busy}
          className={`${shaped ? 'h-auto' : 'aspect-[595/842]'} rounded border border-line bg-white ${large ? 'w-225 max-w-none' : 'w-full'}`}
        />
      </div>
      <figcaption className="text-center text-sm text-muted">
        Page {number} sur {count}
      </figcaption>
      <Failure task={{ run, ...task }} />
    </figure>
  );
};

/**
 * The pages of a PDF, one under the other in the panel and side by side in a wide tab. `of`: what they are pages of,
 * as « du Cerfa rempli ».
 */
export const PdfPages = ({ bytes, of }: { readonly bytes: Bytes; readonly of: string }) => {
  const { pdf } = useServices();
  const [count, setCount] = useState(0);
  const [large, setLarge] = useState(false);
  const task = useTask();
  const { run } = task;
  useEffect(() => run(async () => setCount(await pdf.pageCount(bytes))), [pdf, bytes, run]);
  return (
    <section aria-label="Aperçu" className="space-y-3">
      <Failure task={task} />
      <Button
        icon={<Maximize2 aria-hidden size={16} />}
        aria-pressed={large}
        onClick={() => setLarge(!large)}
      >
        {large ? 'Voir les pages entières' : 'Agrandir pour relire'}
      </Button>
      <div className={`grid gap-4 ${large ? '' : 'lg:grid-cols-2'}`}>
        {Array.from({ length: count }, (_, index) => (
          <Page
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
            key={index}
            bytes={bytes}
            of={of}
            number={index + 1}
            count={count}
            large={large}
          />
        ))}
      </div>
    </section>
  );
};
