import { useEffect, useRef, useState } from 'react';
import { useServices } from '../services';
import { Failure, useTask } from '../shell/failure';

type Bytes = Uint8Array<ArrayBuffer>;

const Page = ({
  bytes,
  number,
  count,
}: {
  readonly bytes: Bytes;
  readonly number: number;
  readonly count: number;
}) => {
  const { cerfa } = useServices();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { run, ...task } = useTask();
  useEffect(() => {
    const target = canvas.current;
    if (target === null) return;
    run(() => cerfa.drawPage(bytes, number, target, Math.max(280, target.clientWidth)));
  }, [cerfa, bytes, number, run]);
  return (
    <figure className="space-y-1">
      <canvas
        ref={canvas}
        role="img"
        aria-label={`Aperçu de la page ${number} du Cerfa rempli`}
        data-drawn={!task.busy}
        className="aspect-[595/842] w-full rounded border border-line bg-white"
      />
      <figcaption className="text-center text-sm text-muted">
        Page {number} sur {count}
      </figcaption>
      <Failure task={{ run, ...task }} />
    </figure>
  );
};

/** The pages of a PDF, one under the other in the panel and side by side in a wide tab. */
export const PdfPages = ({ bytes }: { readonly bytes: Bytes }) => {
  const { cerfa } = useServices();
  const [count, setCount] = useState(0);
  const task = useTask();
  const { run } = task;
  useEffect(() => run(async () => setCount(await cerfa.pageCount(bytes))), [cerfa, bytes, run]);
  return (
    <section aria-label="Aperçu" className="grid gap-4 lg:grid-cols-2">
      <Failure task={task} />
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
        <Page key={index} bytes={bytes} number={index + 1} count={count} />
      ))}
    </section>
  );
};
