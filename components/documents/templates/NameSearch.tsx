import { useCallback } from 'react';
import type { ListName } from '@/lib/documents/screens';
import { SearchBox } from '../../ui/SearchBox';
import { searchNames } from './names';

type Props = {
  readonly label: string;
  /** The list whose row is filled: its columns come first. */
  readonly within?: ListName | undefined;
  readonly onChoose: (name: string) => void;
};

/** Search among the data a model may hold. */
export const NameSearch = ({ label, within, onChoose }: Props) => {
  const search = useCallback((typed: string) => searchNames(typed, within), [within]);
  return (
    <SearchBox
      label={label}
      listName="Données du dossier"
      placeholder="Chercher : nom, poste, heures…"
      none="Aucune donnée ne correspond."
      chosen={null}
      onChoose={(item) => {
        if (item !== null) onChoose(item.id);
      }}
      search={search}
    />
  );
};
