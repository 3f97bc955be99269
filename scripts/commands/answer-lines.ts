import { createInterface } from 'node:readline';
import type { z } from 'zod';

/**
 * Answers JSON Lines: one line in, one line out, in order. A line that is no JSON or not of the schema is told on the error
 * output with its number, and the others are still answered.
 * @returns 0, or 1 when a line was bad
 */
export async function answerLines<T>(
  schema: z.ZodType<T>,
  answer: (line: T) => unknown,
  input: NodeJS.ReadableStream = process.stdin,
): Promise<number> {
  let code = 0;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      console.log(JSON.stringify(answer(schema.parse(JSON.parse(line)))));
    } catch (error) {
      code = 1;
      console.error(JSON.stringify({ line: number, error: describe(error) }));
    }
  }
  return code;
}

function describe(error: unknown): string {
  const issues = (error as { issues?: { path: PropertyKey[]; message: string }[] }).issues;
  if (issues) return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  return error instanceof Error ? error.message : String(error);
}
