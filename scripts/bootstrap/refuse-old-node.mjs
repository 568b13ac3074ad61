// @ts-check
/**
 * Says what to do when this Node is too old to bootstrap Signpost.
 * @param {string} [version] without the leading v, such as 18.19.0
 * @returns {boolean} true when it refused
 */
export function refuseOldNode(version = process.versions.node) {
  if (Number(version.split('.')[0]) >= 20) return false;
  console.error(
    'Signpost needs Node 20 or newer to start, and this is Node ' +
      version +
      '.\n' +
      'Install a newer one (nodejs.org, or your package manager), then run the same command again.',
  );
  process.exitCode = 1;
  return true;
}
