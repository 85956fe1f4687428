import { SearchBox } from '../../ui/SearchBox';
import { itemOf, searchNames } from './names';

type Props = {
  readonly label: string;
  readonly chosen: string | undefined;
  readonly onChoose: (name: string) => void;
};

/** Search among the data a model may hold. */
export const NameSearch = ({ label, chosen, onChoose }: Props) => (
  <SearchBox
    label={label}
    listName="Données du dossier"
    placeholder="Chercher : nom, poste, heures…"
    none="Aucune donnée ne correspond."
    chosen={chosen === undefined ? null : itemOf(chosen)}
    onChoose={(item) => {
      if (item !== null) onChoose(item.id);
    }}
    search={searchNames}
  />
);
