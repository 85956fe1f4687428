import type { Frame } from '@playwright/test';
import type { Answers, Skin } from '../../replica/server.mjs';

export function fillByPlaywright(
  frame: Frame,
  of: { readonly skin: Skin; readonly seed: number; readonly answers: Answers },
): Promise<{
  /** From the first fill to the last value read back. */
  readonly ms: number;
  readonly filled: number;
  /** Controls that showed nothing when read back. */
  readonly empty: number;
}>;
