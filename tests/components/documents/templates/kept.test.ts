import { describe, expect, it } from 'vitest';
import {
  changeTemplate,
  type KeptTemplate,
  keepTemplate,
  readTemplates,
  removeTemplate,
  TEMPLATES,
  templateBytes,
} from '@/components/documents/templates/kept';
import { openVault } from '@/lib/vault';
import { clock, newName } from '../../../vault/support';

const bytes = new TextEncoder().encode('PK');
const template = (id: string): KeptTemplate => ({
  id,
  title: `Modèle ${id}`,
  file: 'Modèle.docx',
  kind: 'docx',
  fingerprint: 'ab'.repeat(32),
  mapping: {},
});
const open = () => openVault({ name: newName(), now: clock() });
const raw = (text: string) => ({
  id: TEMPLATES,
  name: 'x',
  sha256: '',
  bytes: new TextEncoder().encode(text),
});

describe('the models of a person', () => {
  it('are kept with their file, renamed, given a mapping, and forgotten with their file', async () => {
    const vault = await open();
    expect(await readTemplates(vault)).toEqual([]);
    await keepTemplate(vault, template('modele-a'), bytes);
    await keepTemplate(vault, template('modele-b'), bytes);
    await changeTemplate(vault, 'modele-b', (before) => ({
      ...before,
      title: 'Attestation',
      mapping: { '{{siret}}': 'employeur.siret' },
    }));
    expect((await readTemplates(vault)).map(({ title }) => title)).toEqual([
      'Modèle modele-a',
      'Attestation',
    ]);
    expect(await templateBytes(vault, 'modele-b')).toEqual(bytes);
    await removeTemplate(vault, 'modele-b');
    expect((await readTemplates(vault)).map(({ id }) => id)).toEqual(['modele-a']);
    expect(await templateBytes(vault, 'modele-b')).toBeUndefined();
    expect(await templateBytes(vault, 'modele-a')).toEqual(bytes);
  });

  it('are read as far as they can be', async () => {
    const vault = await open();
    await vault.saveFile(raw('{'));
    expect(await readTemplates(vault)).toEqual([]);
    const good = template('modele-a');
    const odd = [
      null,
      3,
      {},
      { ...good, kind: 'pdf' },
      { ...good, mapping: { a: 1 } },
      { ...good, mapping: [] },
    ];
    await vault.saveFile(raw(JSON.stringify([...odd, good])));
    expect(await readTemplates(vault)).toEqual([good]);
  });
});
