import { api, LightningElement } from 'lwc';
import section from './block.html';
import fieldset from './fieldset.html';

/** A titled group of fields. */
// biome-ignore lint/style/noDefaultExport: LWC takes a component by its module's default export
export default class Block extends LightningElement {
  @api dossier;
  @api block;
  @api version;

  render() {
    return this.block.as === 'fieldset' ? fieldset : section;
  }

  get rows() {
    return this.block.rows
      .map((row) => ({
        key: row[0].key,
        pair: row[0].pair,
        fields: row.filter((field) => this.dossier.applies(field)),
      }))
      .filter((row) => row.fields.length > 0);
  }
}
