import type { ConditionWords } from './describe-condition';

/** A condition, and below it those it combines. */
export function ConditionList({ condition }: { condition: ConditionWords }) {
  return (
    <>
      {condition.words}
      {condition.parts.length > 0 && (
        <ul class="w-conditions">
          {condition.parts.map((part) => (
            <li key={part.words}>
              <ConditionList condition={part} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
