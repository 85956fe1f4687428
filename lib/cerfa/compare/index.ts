// A border of its own: a screen that compares does not load the PDF library.
export { type Compared, compareAnswers, type LineState } from './compare';
