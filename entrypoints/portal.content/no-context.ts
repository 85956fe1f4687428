/**
 * Stands in for WXT's content-script context (see wxt.config.ts). The real one tells the page that an extension
 * has started, by an event and a message any site can read; ours leaves no trace, and needs nothing of it.
 */
export class ContentScriptContext {}
