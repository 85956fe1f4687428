import { useState } from 'react';
import type { Place, TemplateValues } from '@/lib/documents/screens';
import { fold } from '@/lib/shared/text';
import { Button, IconButton } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Check, X } from '../../ui/icons';
import { Held } from './Held';
import { NameSearch } from './NameSearch';
import { nameSaid } from './names';
import { type Parts, placeSaid } from './survey-parts';

type Point = (entries: readonly (readonly [placeId: string, name: string])[]) => void;

/** The places that the person pointed at, each with what it will hold. */
export const PointedPlaces = ({
  pointed,
  values,
  onRemove,
}: {
  readonly pointed: Parts['pointed'];
  readonly values: TemplateValues;
  readonly onRemove: (placeId: string) => void;
}) => (
  <ul className="divide-y divide-line">
    {pointed.map((place) => (
      <li key={place.id} className="flex items-start gap-1 py-2">
        <div className="min-w-0 flex-1">
          <p className="font-medium wrap-anywhere">{placeSaid(place)}</p>
          <p className="text-sm text-muted">{nameSaid(place.name)}</p>
          <Held name={place.name} values={values} />
        </div>
        <IconButton name={`Ne plus remplir : ${placeSaid(place)}`} onClick={() => onRemove(place.id)}>
          <X aria-hidden size={16} />
        </IconButton>
      </li>
    ))}
  </ul>
);

/** What the labels of the model suggest, to accept one by one or all. */
export const ProposedPlaces = ({
  proposed,
  onPoint,
}: {
  readonly proposed: Parts['proposed'];
  readonly onPoint: Point;
}) => (
  <>
    {proposed.length < 2 ? null : (
      <Button
        icon={<Check aria-hidden size={16} />}
        onClick={() => onPoint(proposed.map(({ id, guess }) => [id, guess] as const))}
      >
        Accepter les {proposed.length} propositions
      </Button>
    )}
    <ul className="divide-y divide-line">
      {proposed.map((place) => (
        <li key={place.id} className="flex items-start gap-1 py-2">
          <div className="min-w-0 flex-1">
            <p className="font-medium wrap-anywhere">{placeSaid(place)}</p>
            <p className="text-sm text-muted">{nameSaid(place.guess)}</p>
          </div>
          <IconButton
            name={`Accepter : ${placeSaid(place)}`}
            onClick={() => onPoint([[place.id, place.guess]])}
          >
            <Check aria-hidden size={16} />
          </IconButton>
        </li>
      ))}
    </ul>
  </>
);

const MOST = 30;

/** Points at any other paragraph or cell: search it by its words, then choose what it is to hold. */
export const OtherPlaces = ({
  others,
  onPoint,
}: {
  readonly others: readonly Place[];
  readonly onPoint: Point;
}) => {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<string>();
  const found = others.filter(({ text, label, id }) => fold(`${text} ${label} ${id}`).includes(fold(words)));
  const place = others.find(({ id }) => id === chosen);
  return (
    <Disclosure title="Désigner un autre endroit" open={open} onToggle={setOpen}>
      {place === undefined ? (
        <>
          <label className="block space-y-1">
            <span className="font-medium">Chercher un paragraphe ou une case</span>
            <input
              type="search"
              value={words}
              onChange={(event) => setWords(event.target.value)}
              autoComplete="off"
              className="w-full rounded-lg border border-edge bg-card px-3 py-2"
            />
          </label>
          <ul className="space-y-1">
            {found.slice(0, MOST).map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  onClick={() => setChosen(one.id)}
                  className="w-full rounded-lg border border-line px-2.5 py-1.5 text-left wrap-anywhere hover:bg-raised"
                >
                  {placeSaid(one)}
                  <span className="block text-sm text-muted">{one.id.replace(/^word\//, '')}</span>
                </button>
              </li>
            ))}
          </ul>
          <p role="status" className="text-sm text-muted">
            {found.length === 0
              ? 'Aucun endroit ne correspond.'
              : found.length > MOST
                ? `${found.length - MOST} endroits de plus : précisez votre recherche.`
                : ''}
          </p>
        </>
      ) : (
        <>
          <p className="wrap-anywhere">
            Endroit choisi : <span className="font-medium">{placeSaid(place)}</span>
          </p>
          <NameSearch
            label="Donnée à y écrire"
            onChoose={(name) => {
              onPoint([[place.id, name]]);
              setChosen(undefined);
            }}
          />
          <Button look="quiet" onClick={() => setChosen(undefined)}>
            Choisir un autre endroit
          </Button>
        </>
      )}
    </Disclosure>
  );
};
