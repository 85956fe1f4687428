/** A canonical value, or what the portal could not read. */
export type PortalValue = string | number | boolean | { readonly invalid: string };
export type Answers = Readonly<Record<string, PortalValue>>;
export type Skin = 'react' | 'plain' | 'webforms' | 'angular' | 'lightning' | 'iframe';
export type Rows = { readonly organismes: number; readonly tuteurs: number; readonly blocs: number };
export type RegisterEntry = {
  readonly siret: string;
  readonly denomination?: string;
  readonly numero?: string;
  readonly voie?: string;
  readonly complement?: string;
  readonly codePostal?: string;
  readonly commune?: string;
  readonly naf?: string;
  readonly effectif?: number;
  readonly nda?: string;
};
export type ReplicaSession = {
  readonly id: string;
  readonly skin: Skin;
  readonly seed: number;
  readonly rows: Rows;
  readonly hazards: ReadonlySet<string>;
  readonly draft: Readonly<Record<string, string>>;
  readonly answers: Answers;
  readonly submits: number;
  readonly pageSubmits: number;
  readonly saves: number;
  readonly lookUps: number;
};
export type ReplicaRequest = {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly session: string;
};
export type Replica = {
  readonly port: number;
  readonly origin: string;
  readonly host: string;
  readonly chromiumArgs: string[];
  url(options: {
    skin: Skin;
    screen?: string;
    seed?: number;
    session?: string;
    pretyped?: boolean;
    hazard?: string | readonly string[];
    rows?: number;
  }): string;
  session(id: string): ReplicaSession;
  preset(
    id: string,
    of: { skin: Skin; seed?: number; hazard?: string | readonly string[]; rows?: number },
    answers: Readonly<Record<string, unknown>>,
  ): void;
  oracle(id: string, options?: { settle?: number; timeout?: number }): Promise<Answers>;
  submits(id: string): number;
  pageSubmits(id: string): number;
  foreign(id: string): string[];
  conflict(id: string, draft: Readonly<Record<string, string>>): void;
  requests(): ReplicaRequest[];
  close(): Promise<void>;
};
export const HOST: string;
export const OTHER_HOST: string;
export const PRETYPED: Readonly<Record<string, string | number | boolean>>;
export function expectedKeys(
  skin: Skin,
  screen: string,
  seed: number,
  answers?: Readonly<Record<string, unknown>>,
  rows?: Rows,
  hazards?: readonly string[],
): string[];
export function switchKeys(skin: Skin, seed: number): string[];
export function startReplica(options?: {
  register?: readonly RegisterEntry[];
  port?: number;
}): Promise<Replica>;
export type Traits = {
  readonly register: 'same' | 'capitals';
  readonly opco: 'demande' | 'formation';
  readonly nir13: boolean;
  readonly hours: 'decimal' | 'pair';
  readonly optionValues: 'codes' | 'opaque';
  readonly rows: Rows;
  readonly utilisatrice: 'always' | 'asked';
  readonly civilite: boolean;
  readonly confirmSalarie: boolean;
  readonly remount: boolean;
  readonly together: boolean;
  readonly route: 'pushState' | 'silent';
  readonly euro: boolean;
  readonly delay: number;
};
export function traits(seed: number): Traits;
