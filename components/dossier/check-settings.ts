import { createContext, useContext } from 'react';

export type CheckSettings = {
  /** The day whose law applies when the dossier does not say: « au droit du … ». */
  readonly day: string;
  /** The day it is for this dossier: today, or the fixed day of an example. */
  readonly present: string;
  /** Chooses another day; undefined goes back to the day of the dossier, or today. */
  readonly setDay: (day: string | undefined) => void;
};

export const CheckSettingsContext = createContext<CheckSettings | undefined>(undefined);

/** The day whose law the dossier on screen is held against. */
export const useCheckSettings = (): CheckSettings => {
  const settings = useContext(CheckSettingsContext);
  if (settings === undefined) throw new Error('no check settings');
  return settings;
};
