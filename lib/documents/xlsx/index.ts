export { applyReview } from './apply';
export { readFeuilleDeRoute } from './read';
export type { Change, Fault, Review } from './review';
export type { Cut } from './table';
export { writeFeuilleDeRoute } from './write';
