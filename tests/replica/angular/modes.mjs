// What Angular's own command line would have written into the bundle.
globalThis.ngServerMode = false;
globalThis.ngDevMode = false;
