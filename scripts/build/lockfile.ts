interface Package {
  version?: string;
  cpu?: string[];
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  optionalDependencies?: Record<string, string>;
}

/** The part of package-lock.json that matters here. */
export interface Lockfile {
  packages: Record<string, Package>;
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'windows'];
const processors = ['arm64', 'x64', 'arm', 'ppc64', 'riscv64', 's390x', 'ia32', 'wasm32'];

/**
 * Adds the optional packages of other systems that npm left out because the registry of the machine it ran on
 * had not got them. `npm ci` calls a lockfile without them out of step and stops. The version is the exact one
 * that the parent asks for.
 */
export function completeLockfile(lockfile: Lockfile): { completed: Lockfile; added: string[] } {
  const packages = { ...lockfile.packages };
  const added: string[] = [];
  for (const [path, parent] of Object.entries(lockfile.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const seen = nearest(packages, path, name);
      if (seen?.version === version || !/^\d+\.\d+\.\d+[^ ]*$/.test(version)) continue;
      packages[seen ? `${path}/node_modules/${name}` : `node_modules/${name}`] = entryFor(name, version, parent.dev === true);
      added.push(`${name}@${version}`);
    }
  }
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return { completed: { ...lockfile, packages: sorted }, added };
}

/** The package of that name that Node would find from the folder. */
function nearest(packages: Record<string, Package>, from: string, name: string): Package | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const found = packages[`${folder && `${folder}/`}node_modules/${name}`];
    if (found || folder === '') return found;
  }
}

/** Such packages say in their name what they run on; npm reads it from here before it fetches anything. */
function entryFor(name: string, version: string, isDev: boolean): Package {
  const words = name.slice(name.lastIndexOf('/') + 1).split('-');
  const system = systems.find((word) => words.includes(word));
  const processor = processors.find((word) => words.includes(word));
  return {
    version,
    ...(processor && { cpu: [processor] }),
    ...(isDev && { dev: true }),
    optional: true,
    ...(system && { os: [system === 'windows' ? 'win32' : system] }),
  };
}
