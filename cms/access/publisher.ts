/** The one caller without an account: what the snapshot is read as, in this process only. */
const publisherRole = 'publisher';

/** The publisher, as the Local API takes it for a user. */
interface PublisherPrincipal {
  id: string;
  collection: 'users';
  role: typeof publisherRole;
  uploads: string[];
}

/**
 * The user to pass to the Local API, with `overrideAccess: false`, when the snapshot is read. It reads
 * published documents, and of the uploads only those named here, which published documents use.
 * No stored user can have its role, so nobody can sign in as it.
 */
export function publisherPrincipal(uploads: readonly string[] = []): PublisherPrincipal {
  return { id: publisherRole, collection: 'users', role: publisherRole, uploads: [...uploads] };
}

/** The uploads the publisher may read; none where the caller is somebody else. */
export function uploadsOfPublisher(user: unknown): string[] | undefined {
  if (typeof user !== 'object' || user === null) return undefined;
  const { role, uploads } = user as { role?: unknown; uploads?: unknown };
  return role === publisherRole && Array.isArray(uploads) ? uploads.map(String) : undefined;
}

/** Whether the caller is the publisher. */
export function isPublisher(user: unknown): boolean {
  return uploadsOfPublisher(user) !== undefined;
}
