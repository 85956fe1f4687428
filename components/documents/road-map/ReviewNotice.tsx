import type { Review } from '@/lib/documents/screens';
import { Notice } from '../../ui/Notice';
import { counted } from '../kinds';

const MOST = 12;

/** What the file brings in few words, and what in it could not be read, with its place. */
export const ReviewNotice = ({ review }: { readonly review: Review }) => {
  const { changes, faults, unknown } = review;
  return (
    <>
      <Notice tone={changes.length === 0 ? 'note' : 'ok'} live>
        <p>
          {changes.length === 0
            ? faults.length === 0
              ? 'Le fichier dit la même chose que le dossier.'
              : 'Rien à reprendre dans ce fichier.'
            : `${counted(changes.length, 'différence')} avec le dossier. Cochez ce que vous reprenez.`}
        </p>
        {unknown.length === 0 ? null : (
          <p className="text-sm">
            {counted(unknown.length, 'ligne')} du fichier n’{unknown.length > 1 ? 'ont' : 'a'} pas
            d’équivalent dans ce dossier : vérifiez que c’est bien la feuille de route de cette personne.
          </p>
        )}
      </Notice>
      {faults.length === 0 ? null : (
        <Notice tone="warn" live title="Ce qui n’a pas pu être lu">
          <ul className="list-disc space-y-0.5 pl-4 text-sm wrap-anywhere">
            {faults.slice(0, MOST).map(({ place, sentence }) => (
              <li key={`${place} ${sentence}`}>{sentence}</li>
            ))}
            {faults.length > MOST ? <li>et {faults.length - MOST} de plus</li> : null}
          </ul>
        </Notice>
      )}
    </>
  );
};
