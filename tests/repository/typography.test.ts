import { describe, expect, it } from 'vitest';
import { sources } from './tree';
import { typographyFaults } from './typography';

describe('French typography of the screens', () => {
  it.each(sources(/^components\/.*\.tsx?$/))('$path', ({ path, text }) => {
    expect(typographyFaults(text, path.endsWith('x') ? 'tsx' : 'ts')).toEqual([]);
  });

  it('an ordinary space before a colon or inside quotation marks is found, code is not', () => {
    expect(typographyFaults("const a = 'Nom : Luc';", 'ts')).toHaveLength(1);
    expect(typographyFaults('const a = <p>Voulez-vous ?</p>;', 'tsx')).toHaveLength(1);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a source text, not a template.
    expect(typographyFaults('const a = `« ${b} »`;', 'ts')).toHaveLength(1);
    expect(typographyFaults('const a = b ? c : d; const e = <p className="a : b">x</p>;', 'tsx')).toEqual([]);
  });
});
