import { addDataAndFileToRequest, APIError } from 'payload';
import type { PayloadRequest } from 'payload';
import { problemInData } from './json-problem.ts';

/**
 * Reads the body of a request into `req.data` and `req.file`, once, before any endpoint does, so that a form that is broken or
 * cut off, data that is no object and keys that could change the program itself are answered with a 400 in words.
 * @param wantsData whether the endpoint saves what it is sent, so that nothing at all is a mistake
 */
export async function readData(req: PayloadRequest, { wantsData }: { wantsData: boolean }): Promise<void> {
  const hadBody = Boolean(req.body);
  try {
    await addDataAndFileToRequest(req);
  } catch (error) {
    throw problemOf(error);
  }
  // Payload's endpoints read it again, where there is one.
  Object.defineProperty(req, 'body', { configurable: true, value: null });
  if (req.data === undefined && wantsData) {
    if (!hadBody) throw refusal('The request holds nothing to save. Send a JSON object, such as {"title": "…"}.');
    req.data = {};
  }
  if (req.data === undefined) return;
  const data: unknown = req.data;
  const problem =
    typeof data === 'object' && data !== null && !Array.isArray(data)
      ? problemInData(data)
      : 'The request must be a JSON object, such as {"title": "…"}. Nothing was changed.';
  if (problem) throw refusal(problem);
}

function problemOf(error: unknown): unknown {
  if (error instanceof SyntaxError) return refusal('The request is not valid JSON. Nothing was changed.', 400, error);
  // A fault of the system, such as a full disk, is no fault of the sender.
  const isOurs = error instanceof Error && 'code' in error && typeof error.code === 'string';
  const isTooLarge = error instanceof Error && /^Multipart .*limit/i.test(error.message);
  if (isOurs || (!isTooLarge && error instanceof APIError && error.status < 500)) return error;
  return isTooLarge
    ? refusal('The form is larger than what is taken in, or holds more than one file. Nothing was changed.', 413, error)
    : refusal('The form is broken or was cut off, so nothing was changed. Send it again.', 400, error);
}

function refusal(message: string, status = 400, cause?: unknown): Error {
  return Object.assign(new APIError(message, status, undefined, true), cause === undefined ? {} : { cause });
}
