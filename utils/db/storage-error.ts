import { AppError } from '@/utils/diagnostics/app-error';

/** Turns what the database throws into a code a person can act on. */
export function storageError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const names =
    error instanceof Error ? `${error.name} ${(error as { inner?: { name?: string } }).inner?.name ?? ''}` : '';
  return new AppError(/quota/i.test(names) ? 'storage-full' : 'storage-failed', String(error));
}
