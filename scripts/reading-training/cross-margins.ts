import { type Example, readMargins, trainHeads } from './train-heads';

const folds = 4;

/** The margins of each comment by a model that has not learnt from its part of the bank. */
export function crossMargins(
  examples: readonly Example[],
  parts: readonly string[],
  besides: readonly Example[],
): Float32Array[] {
  const order = [...new Set(parts)];
  const foldOf = new Map(order.map((part, index) => [part, index % folds]));
  const margins: Float32Array[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const isApart = (index: number): boolean => foldOf.get(parts[index]!) === fold;
    const model = trainHeads([...examples.filter((_, index) => !isApart(index)), ...besides]);
    examples.forEach((example, index) => {
      if (isApart(index)) margins[index] = readMargins(model, example);
    });
  }
  return margins;
}
