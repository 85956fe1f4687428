import { SearchBox } from '../ui/SearchBox';
import { type DatumAsked, searchData } from './data-asked';

type Props = { readonly chosen: DatumAsked | null; readonly onChoose: (datum: DatumAsked | null) => void };

/** Search among the data a form may ask. */
export const DatumSearch = ({ chosen, onChoose }: Props) => (
  <SearchBox
    label="Donnée du dossier"
    listName="Données du dossier"
    placeholder="Chercher : nom, SIRET, salaire…"
    none="Aucune donnée ne correspond."
    chosen={chosen}
    onChoose={onChoose}
    search={searchData}
  />
);
