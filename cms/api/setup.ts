import { addDataAndFileToRequest, APIError } from 'payload';
import { z } from 'zod';
import { checkedThings } from '../installation/checklist/checked-things.ts';
import { keepCheck } from '../installation/checklist/checks.ts';
import { planRemoval, type RemovalPlan } from '../installation/sample/plan-removal.ts';
import { removeSample } from '../installation/sample/remove-sample.ts';
import { officerEndpoint } from './officer-endpoint.ts';

/** `POST /api/setup/check {what}`: notes that somebody made sure of a statement, or of the help lines. */
const check = officerEndpoint(
  'post',
  '/setup/check',
  async (req) => {
    await addDataAndFileToRequest(req);
    const asked = z.object({ what: z.enum(checkedThings) }).safeParse(req.data);
    if (!asked.success || req.user === null)
      throw new APIError(`Say what you checked, as “what”: ${checkedThings.join(', ')}.`, 400, undefined, true);
    await keepCheck(req.payload, asked.data.what, req.user);
    return { message: 'Noted. You will be reminded in a year, or when it is not the same any more.' };
  },
  { onlyPublishers: true },
);

/** `GET /api/setup/sample`: what would go with the sample, and what would stay. */
const sample = officerEndpoint('get', '/setup/sample', async (req): Promise<RemovalPlan> => planRemoval(req), { onlyAdministrators: true });

/** `POST /api/setup/remove-sample {confirm}`: removes the sample, where that is still what somebody was shown. */
const remove = officerEndpoint(
  'post',
  '/setup/remove-sample',
  async (req) => {
    await addDataAndFileToRequest(req);
    const asked = z.object({ confirm: z.string().min(1) }).safeParse(req.data);
    if (!asked.success || req.user === null)
      throw new APIError(
        'Look first at what goes (GET /api/setup/sample), and send its “confirm” along. Nothing was changed.',
        400,
        undefined,
        true,
      );
    const { goes, stays } = await removeSample(req.payload, { by: req.user, confirm: asked.data.confirm });
    return {
      message: `The sample is gone: ${goes.length} ${goes.length === 1 ? 'thing' : 'things'}. ${stays.length === 0 ? 'Nothing of it is left.' : `${stays.length} of it stayed.`}`,
    };
  },
  { onlyAdministrators: true },
);

/** What the page for setting up asks of the CMS. */
export const setupEndpoints = [check, sample, remove];
