import type { Match } from '@/lib/autofill';

/** From this score a match is as good as certain; under it the person is invited to look. */
export const SURE = 0.85;

/** How sure the companion is of what a control asks, in a word. */
export const Confidence = ({ line }: { readonly line: Pick<Match, 'score' | 'taught'> }) => {
  const sure = line.taught === true || line.score >= SURE;
  const words = line.taught === true ? 'appris' : sure ? 'sûr' : 'probable';
  return (
    <span
      className={`inline-block rounded-full px-2 text-xs font-medium ${sure ? 'bg-ok-soft text-ok' : 'bg-warn-soft text-warn'}`}
      title={`Confiance : ${Math.round(line.score * 100)} %`}
    >
      {words}
    </span>
  );
};
