/**
 * Signs that tags leave in a text while it is being filled, taken out by `settleText`.
 * They are Unicode noncharacters (U+FDD0…), which no real text may hold; any found in a
 * value is removed first, so that a comment can never place the caret or close a slot.
 */
export const marks = {
  caret: '\uFDD0',
  personalStart: '\uFDD1',
  personalEnd: '\uFDD2',
  /** Where an optional value turned out empty: the spaces and commas around it are mended. */
  empty: '\uFDD3',
} as const;
