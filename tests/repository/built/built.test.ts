import { describe, expect, it } from 'vitest';
import { bytesOf, initialScripts } from './bundle';
import { codeFromText, remoteCode, waysOut } from './danger';
import { manifestFaults } from './manifest';

// The guards of the built extension, proved able to fail; tests/e2e/built applies them to the build.

const bundle = (files: Readonly<Record<string, string>>) => new Map(Object.entries(files));

describe('initial scripts', () => {
  const built = bundle({
    'sidepanel.html':
      '<script type="module" src="/chunks/a.js"></script><link rel="modulepreload" href="/chunks/b.js">',
    'chunks/a.js':
      'import{x as y}from"./c.js";import"./d.js";const l=()=>import("./lazy.js");export{y}from"./e.js";',
    'chunks/b.js': 'export default 1',
    'chunks/c.js': 'import*as n from"./b.js";',
    'chunks/d.js': 'é',
    'chunks/e.js': '',
    'chunks/lazy.js': 'x'.repeat(1000),
  });

  it('follows what is preloaded and imported, not what is asked for later', () =>
    expect(initialScripts(built, 'sidepanel.html')).toEqual([
      'chunks/a.js',
      'chunks/b.js',
      'chunks/c.js',
      'chunks/d.js',
      'chunks/e.js',
    ]));
  it('counts bytes, not characters', () => expect(bytesOf(built, ['chunks/d.js'])).toBe(2));
  it('refuses a script that is not there', () =>
    expect(() => initialScripts(bundle({ 'a.html': '<script src="/gone.js">' }), 'a.html')).toThrow(
      'gone.js',
    ));
});

describe('dangerous code', () => {
  it.each(['eval("1")', 'new Function("return 1")', 'const g = Function("return this")()'])(
    'finds %s',
    (text) => expect(codeFromText(bundle({ 'a.js': text }), [])).toHaveLength(1),
  );
  it.each(['medieval("1")', 'isFunction("x")', 'x.Function', 'evaluate(1)'])('lets %s be', (text) =>
    expect(codeFromText(bundle({ 'a.js': text }), [])).toEqual([]),
  );
  it('lets a known probe be, and only that', () => {
    const known = [{ text: 'try{new Function("");', why: 'asks whether it may' }];
    expect(codeFromText(bundle({ 'a.js': 'try{new Function("");}catch{}' }), known)).toEqual([]);
    expect(codeFromText(bundle({ 'a.js': 'new Function(code)' }), known)).toHaveLength(1);
  });
  it.each([
    ['a.html', '<script src="https://cdn.example/x.js">'],
    ['a.html', '<script async src="//cdn.example/x">'],
    ['a.js', 'import("https://cdn.example/x")'],
    ['a.js', 'const w = "https://cdn.example/worker.mjs"'],
  ])('finds remote code in %s: %s', (path, text) =>
    expect(remoteCode(bundle({ [path]: text })).length).toBeGreaterThan(0),
  );
  it('lets links be', () =>
    expect(remoteCode(bundle({ 'a.js': 'open("https://www.opcoep.fr/")' }))).toEqual([]));
  it('finds ways to the network', () =>
    expect(waysOut('fetch("/x");navigator.sendBeacon("/y")')).toHaveLength(2));
});

describe('manifest', () => {
  const good = {
    host_permissions: ['https://messervicesenligne.opcoep.fr/*'],
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'",
    },
  };
  it('accepts a modest one', () => expect(manifestFaults(good)).toEqual([]));
  it.each([
    { ...good, permissions: ['tabs'] },
    { ...good, optional_permissions: ['debugger'] },
    { ...good, optional_host_permissions: ['<all_urls>'] },
    { ...good, host_permissions: ['https://*.opcoep.fr/*'] },
    { ...good, web_accessible_resources: [] },
    { ...good, externally_connectable: {} },
    { ...good, content_security_policy: {} },
    { ...good, content_security_policy: { extension_pages: "script-src 'self' https://cdn.example" } },
  ])('refuses $permissions $host_permissions', (manifest) =>
    expect(manifestFaults(manifest)).not.toEqual([]),
  );
});
