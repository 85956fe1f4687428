/** Lives with the other text functions; kept here for whoever reads sentences. */
export { typeset } from '../shared/text';
