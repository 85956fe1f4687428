import { isFieldId } from '@/lib/domain';
import { FieldLinks } from '../check/FieldLinks';
import type { CerfaFilled } from '../services';
import { Notice } from '../ui/Notice';
import { labelOf } from './label';

const oneOf = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] =>
  rows.filter(({ id }, index) => rows.findIndex((row) => row.id === id) === index);

const sizeIn = (points: number): string => String(points).replace('.', ',');

/** What was written, what had to be written smaller, and what does not fit, with its place: before anything is saved. */
export const FillReport = ({
  filled,
  dossier,
}: {
  readonly filled: CerfaFilled;
  readonly dossier: string;
}) => {
  const { written, edition, left, overflow, shrunk } = filled;
  const long = oneOf(overflow);
  const misfits = left.filter(({ id }) => !long.some((row) => row.id === id));
  return (
    <>
      <Notice tone={left.length === 0 ? 'ok' : 'warn'} live title="Relisez avant d’enregistrer">
        <p>
          {written} case{written > 1 ? 's' : ''} remplie{written > 1 ? 's' : ''}, formulaire {edition}.
        </p>
        {misfits.length === 0 ? null : (
          <ul className="list-disc pl-4">
            {misfits.map(({ id, why }) => (
              <li key={id}>
                {labelOf(id)} : {why}
              </li>
            ))}
          </ul>
        )}
        {shrunk.length === 0 ? null : (
          <p className="text-sm">
            Écrit plus petit pour tenir dans la case :{' '}
            {oneOf(shrunk)
              .map(({ id, page, size }) => `${labelOf(id)} (page ${page}, ${sizeIn(size)} points)`)
              .join(', ')}
            .
          </p>
        )}
      </Notice>
      {long.length === 0 ? null : (
        <Notice
          tone="danger"
          live
          title={`${long.length} texte${long.length > 1 ? 's' : ''} trop long${long.length > 1 ? 's' : ''} : laissé${long.length > 1 ? 's' : ''} en blanc, jamais coupé${long.length > 1 ? 's' : ''}`}
        >
          <ul className="list-disc pl-4">
            {long.map(({ id, page, chars, maxChars }) => (
              <li key={id}>
                {labelOf(id)}, page {page} : {chars} caractères, la case en contient {maxChars}.
              </li>
            ))}
          </ul>
          <FieldLinks dossier={dossier} fields={long.map(({ id }) => id).filter(isFieldId)} />
        </Notice>
      )}
    </>
  );
};
