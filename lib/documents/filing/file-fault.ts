import type { FileFacts } from '../../domain';
import { typeset } from '../../shared/text';

export type FileFault = {
  readonly code:
    | 'empty'
    | 'too-large'
    | 'unknown'
    | 'damaged'
    | 'encrypted'
    | 'refused'
    | 'type'
    | 'size'
    | 'ending'
    | 'same-as-made';
  /** `block`: the file is not attached; `warn`: it is, and the person should look. */
  readonly severity: 'block' | 'warn';
  readonly message: string;
};

/** A file looked at; `facts` when it can be attached, `signed` when it carries an electronic signature. */
export type Received = {
  readonly facts?: FileFacts;
  readonly signed: boolean;
  readonly faults: readonly FileFault[];
};

/** A fault with French spaces in its sentence. */
export const fault = (
  code: FileFault['code'],
  severity: FileFault['severity'],
  message: string,
): FileFault => ({
  code,
  severity,
  message: typeset(message),
});
