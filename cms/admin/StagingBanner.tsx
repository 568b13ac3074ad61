import { environment } from '../environment.ts';

/** Says above every page of the admin that this is a rehearsal, so that nobody takes it for the real site. */
export function StagingBanner() {
  return environment.isStaging ? (
    <p className="signpost-staging">
      <strong>This is a rehearsal.</strong> What you do here changes nothing on the real site, and no e-mail leaves it.
    </p>
  ) : null;
}
