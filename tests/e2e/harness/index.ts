export type { Hosts, LaunchOptions } from './browser';
export { builtExtension } from './browser';
export type { Companion } from './companion';
export { launchCompanion } from './companion';
export type { Complaint } from './complaints';
export { watchPage } from './complaints';
export type { NetworkRequest } from './network-log';
export { forbiddenRequests, readNetworkLog } from './network-log';
export { setPanelSize } from './panel';
