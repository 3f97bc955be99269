import type { ErrorCode } from './error-codes';

/** An error with a code the interface can explain. `detail` is for the report, never shown alone. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly values: Record<string, string | number>;

  constructor(code: ErrorCode, detail = '', values: Record<string, string | number> = {}) {
    super(detail || code);
    this.name = 'AppError';
    this.code = code;
    this.values = values;
  }
}
