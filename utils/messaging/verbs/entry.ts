import type { z } from 'zod';

/** Who may ask: a content script, one of our own pages, or both. */
export type Sender = 'content' | 'page' | 'any';

export interface Entry<Request, Input, Response> {
  from: Sender;
  request: z.ZodType<Request, Input>;
  /** Carries the response type only; nothing is there at run time. */
  response?: Response;
}

/** Declares one entry; the response type is named by the caller. */
export function entry<Response>() {
  return <Request, Input>(from: Sender, request: z.ZodType<Request, Input>): Entry<Request, Input, Response> => ({
    from,
    request,
  });
}
