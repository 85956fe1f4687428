import { config } from 'zod';

// zod's just-in-time compiler probes `new Function`, which the extension's CSP reports as a violation.
config({ jitless: true });

export * from 'zod';
