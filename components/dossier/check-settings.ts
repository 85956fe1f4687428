import { createContext, useContext } from 'react';

export type CheckSettings = {
  /** The day whose law applies when the dossier does not say: « au droit du … ». */
  readonly day: string;
  readonly purpose: 'cerfa' | 'depot';
  readonly setDay: (day: string | undefined) => void;
  readonly setPurpose: (purpose: 'cerfa' | 'depot') => void;
};

export const CheckSettingsContext = createContext<CheckSettings | undefined>(undefined);

/** The day and the purpose the dossier on screen is checked for. */
export const useCheckSettings = (): CheckSettings => {
  const settings = useContext(CheckSettingsContext);
  if (settings === undefined) throw new Error('no check settings');
  return settings;
};
