import * as z from '../shared/z';
import type { VaultEvent } from './types';

const zEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('dossier'), id: z.string(), version: z.number() }),
  z.object({ type: z.literal('file'), id: z.string() }),
]);

export type Channel = {
  /** Tells the listeners here; dossier and file events also go to the other windows. Carries no value of a dossier. */
  readonly tell: (event: VaultEvent) => void;
  readonly listen: (listener: (event: VaultEvent) => void) => () => void;
  readonly close: () => void;
};

/** Events between the windows of the extension; only within this one where BroadcastChannel is absent. */
export const channelOf = (name: string): Channel => {
  const listeners = new Set<(event: VaultEvent) => void>();
  const wire = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`vault:${name}`);
  const hear = (event: VaultEvent) => {
    for (const listener of [...listeners]) {
      // A listener that throws must not turn a saved change into a failure, nor silence the next listener.
      try {
        listener(event);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  };
  wire?.addEventListener('message', (message: MessageEvent<unknown>) => {
    const event = zEvent.safeParse(message.data);
    if (event.success) hear(event.data);
  });
  return {
    tell: (event) => {
      if (event.type !== 'state') wire?.postMessage(event);
      hear(event);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      wire?.close();
      listeners.clear();
    },
  };
};
