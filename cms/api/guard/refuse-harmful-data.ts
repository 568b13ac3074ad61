import { APIError } from 'payload';
import type { PayloadRequest } from 'payload';
import { problemInData } from './json-problem.ts';

/**
 * Refuses data that is no object, or whose keys could change the program itself, however it came: Payload puts what it read
 * from a body or from the `_payload` of a form into `req.data`, and would go on with `null` or a list.
 */
export function refuseHarmfulData(req: PayloadRequest): void {
  let data = req.data;
  check(data);
  Object.defineProperty(req, 'data', {
    configurable: true,
    enumerable: true,
    get: () => data,
    set: (value: typeof data) => {
      check(value);
      data = value;
    },
  });
}

function check(data: unknown): void {
  if (data === undefined) return;
  const problem =
    typeof data === 'object' && data !== null && !Array.isArray(data)
      ? problemInData(data)
      : 'The request must be a JSON object, such as {"title": "…"}. Nothing was changed.';
  if (problem) throw new APIError(problem, 400, undefined, true);
}
