import { APIError, type Endpoint } from 'payload';
import { z } from 'zod';
import { officerEndpoint } from '../api/officer-endpoint.ts';
import { importFile } from './import-file.ts';
import type { ImportReport } from './outcomes.ts';
import { importable } from './source.ts';

/** Pages of a file that are brought in while somebody waits for the answer. */
const max = 500;

/** Characters of it. */
const maxLength = 10_000_000;

const wanted = z.object({ text: z.string().min(1).optional(), into: z.enum(importable).optional(), isDry: z.boolean() });

/**
 * `POST /api/import {text, into?, isDry}`, or a form with the file and the rest as `_payload`: brings in what another site had,
 * as drafts. Tried first (`isDry`), it says what would become of everything, and nothing is kept.
 */
const bringIn = officerEndpoint(
  'post',
  '/import',
  async (req): Promise<ImportReport> => {
    const { success, data } = wanted.safeParse(req.data);
    const text = data?.text ?? req.file?.data.toString('utf8');
    if (!success || text === undefined || text.trim() === '')
      throw new APIError('Send the file that another site was saved as, and whether it is only tried (isDry).', 400, undefined, true);
    return importFile(text, { req, isDry: data.isDry, into: data.into, max, maxLength });
  },
  { onlyPublishers: true },
);

export const importEndpoints: Endpoint[] = [bringIn];
