import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import { isAdministrator } from '../../access/policies.ts';
import { backupsThatHold } from '../../erasing/backups-that-hold.ts';
import type { ErasurePlan } from '../../erasing/plan.ts';
import { addressesOf } from '../../erasing/remove-from-database.ts';
import type { Erasure } from '../../payload-types.ts';
import { factorsOf } from '../../people/second-factors.ts';
import { askWorker, WorkerUnreachableError } from '../../worker-client/ask-worker.ts';
import { AdminPage } from '../AdminPage.tsx';
import { Card } from '../desk/Card.tsx';
import { editAddress } from '../desk/edit-address.ts';
import { asDate, counted, onTheDay } from '../formatting.ts';
import { EraseForm } from './EraseForm.tsx';

/** How long the worker may take to look everything up, in milliseconds. */
const deadline = 20_000;

/** Erasures that are listed. */
const maxListed = 50;

/** Removes something everywhere, for good: for administrators, with all that goes shown first, and what was erased below. */
export async function Erase(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const asked = view.searchParams?.['asked'];
  return (
    <AdminPage title="Erase" path="/erase" view={view}>
      {isAdministrator(req.user) ? (
        await page(req, typeof asked === 'string' ? asked.trim() : '')
      ) : (
        <p>Only administrators can erase something.</p>
      )}
    </AdminPage>
  );
}

async function page(req: PayloadRequest, asked: string): Promise<ReactNode> {
  const { admin } = req.payload.config.routes;
  return (
    <>
      <p>
        Removes a page, picture, file or fact everywhere, for good: from the public site and all its earlier versions, search, the database
        and the disk. For personal data that must go, or a legal order. For everything else withdraw or delete it, which can be undone.
      </p>
      <form className="signpost-filter" action={`${admin}/erase`} role="search" aria-label="What to erase">
        <label>
          Its address on the public site, or its identifier
          <input name="asked" type="text" defaultValue={asked} required size={50} />
        </label>
        <button type="submit" className="btn btn--style-secondary btn--size-small">
          Show what would go
        </button>
      </form>
      {asked === '' ? null : await planned(req, asked)}
      <Card title="What was erased">{await erased(req)}</Card>
    </>
  );
}

async function planned(req: PayloadRequest, asked: string): Promise<ReactNode> {
  const { admin, api } = req.payload.config.routes;
  const plan = await askForPlan(asked);
  if (typeof plan === 'string') return <p role="status">{plan}</p>;
  const { of, document, title, addresses, versions, files, rows, uses, obstacles, backups, leftovers } = plan;
  return (
    <Card title={`What goes with “${title}”`}>
      <ul className="signpost-rows">
        <li>
          <a href={editAddress(admin, of, document)}>{title}</a>
          <span>with {counted(versions, 'version')}, drafts included</span>
        </li>
        <li>
          {addresses.length === 0
            ? 'It was never public.'
            : `${counted(addresses.length, 'address', 'addresses')}, which will say only that the page was taken down:`}
        </li>
        {addresses.map((path) => (
          <li key={path}>
            <code>{path}</code>
          </li>
        ))}
        {files > 0 ? <li>{counted(files, 'file')} on disk: in all sizes, of all versions</li> : null}
        {rows.map(({ label, count }) => (
          <li key={label}>
            {label}: {count}
          </li>
        ))}
        <li>Its traces in earlier releases, search, receipts, letters and logs</li>
      </ul>
      {uses.length === 0 ? null : (
        <>
          <h3>These pages lose it</h3>
          <p>They are made again without it. What they say of it in their own words stays: change those words first.</p>
          <ul className="signpost-rows">
            {uses.map((use) => (
              <li key={use.id}>
                <a href={editAddress(admin, use.collection, use.id)}>{use.title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {backups === undefined ? <p>It is not known yet which backups hold it: whoever runs the server runs npm run backup once.</p> : null}
      {backups === undefined || backups.length === 0 ? null : (
        <>
          <h3>These backups hold it until they expire</h3>
          <ul className="signpost-rows">
            {backups.map(({ name, goesOn }) => (
              <li key={name}>
                {name}
                <span>{goesOn === undefined ? 'is kept' : `expires on ${asDate(goesOn)}, if a backup is made every day`}</span>
              </li>
            ))}
          </ul>
          <p>If that is too late, whoever runs the server deletes them. Copies of them elsewhere are not known here.</p>
        </>
      )}
      {leftovers.length === 0 ? null : (
        <p>Whoever runs the server must remove by hand what an earlier upgrade or repair left: {leftovers.join(', ')}.</p>
      )}
      {obstacles.length > 0 ? (
        <div role="status">
          <h3>It cannot be erased yet</h3>
          {obstacles.map((obstacle) => (
            <p key={obstacle}>{obstacle}</p>
          ))}
        </div>
      ) : (
        <EraseForm
          asked={document}
          title={title}
          endpoint={`${api}/erasures/erase`}
          needsCode={(await factorsOf(String(req.user?.id), req)).length > 0}
        />
      )}
    </Card>
  );
}

async function askForPlan(asked: string): Promise<ErasurePlan | string> {
  try {
    const { isOk, body } = await askWorker('/erasures/plan', { method: 'POST', body: { asked }, deadline });
    return isOk ? (body as ErasurePlan) : ((body as { message?: string } | undefined)?.message ?? 'The publisher could not look it up.');
  } catch (error) {
    if (error instanceof WorkerUnreachableError)
      return 'The publisher does not answer, so it cannot be looked up. Tell whoever runs the site.';
    throw error;
  }
}

async function erased({ payload }: PayloadRequest): Promise<ReactNode> {
  const { docs } = await payload.find({ collection: 'erasures', sort: '-askedAt', limit: maxListed, depth: 0, overrideAccess: true });
  if (docs.length === 0) return <p>Nothing was erased yet.</p>;
  return (
    <ul className="signpost-rows">
      {docs.map((erasure) => (
        <li key={erasure.id}>
          {addressesOf(erasure).join(', ') || `${erasure.of}, ${erasure.document}`}
          <span>
            {onTheDay(erasure.askedAt)}, by {erasure.by}: {erasure.reason}
          </span>
          <span>{stateOf(erasure)}</span>
          <span>{heldBy(erasure)}</span>
        </li>
      ))}
    </ul>
  );
}

function stateOf({ state, problem }: Erasure): string {
  if (state === 'done') return 'Erased everywhere.';
  return problem ? `Taken down, and not erased everywhere yet. ${problem}` : 'Taken down. The rest is under way.';
}

/** Earlier backups that are still there. */
function heldBy({ askedAt }: Erasure): string {
  const backups = backupsThatHold('', askedAt);
  if (backups === undefined) return 'It is not known yet which backups hold it.';
  if (backups.length === 0) return '';
  const last =
    backups
      .map(({ goesOn }) => goesOn ?? '9999')
      .sort()
      .at(-1) ?? '';
  const until = last === '9999' ? 'they are kept' : `the last expires on ${asDate(last)}`;
  return `${counted(backups.length, 'earlier backup')} may still hold it; ${until}.`;
}
