import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreError } from '../../store/index.ts';
import { nothingExported, parseState, stateFile } from './export-state.ts';
import type { ExportTarget } from './export-target.ts';

/** A folder for any web server or static host. What belongs to a web server's set-up lies in `.host/` of it. */
export function folderTarget(folder: string): ExportTarget {
  return {
    place: folder,
    keepsHeaders: false,

    readState() {
      const path = join(folder, stateFile);
      if (fs.existsSync(path)) return Promise.resolve(parseState(fs.readFileSync(path, 'utf8'), path));
      if (fs.existsSync(folder) && fs.readdirSync(folder).length > 0)
        throw new StoreError(
          `${folder} is not empty and not an export of Signpost: nothing was written. Choose an empty folder, or one that was exported to before.`,
        );
      return Promise.resolve(nothingExported);
    },

    writeState(state) {
      replaceFile(join(folder, stateFile), Buffer.from(JSON.stringify(state)));
      return Promise.resolve();
    },

    sizes: (files) =>
      Promise.resolve(
        new Map(
          [...files].flatMap((file) => {
            const found = fs.statSync(join(folder, file), { throwIfNoEntry: false });
            return found === undefined ? [] : [[file, found.size] as const];
          }),
        ),
      ),

    put(file, _hosted, source) {
      replaceFile(join(folder, file), source);
      return Promise.resolve();
    },

    remove(files) {
      for (const file of files) removeFile(folder, file);
      return Promise.resolve();
    },

    close: () => undefined,
  };
}

function replaceFile(path: string, source: string | Buffer): void {
  const temporary = `${path}.signpost-${process.pid}`;
  try {
    makeFolder(dirname(path));
    if (typeof source === 'string') fs.copyFileSync(source, temporary, fs.constants.COPYFILE_FICLONE);
    else fs.writeFileSync(temporary, source);
    fs.chmodSync(temporary, 0o644);
    fs.renameSync(temporary, path);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw new StoreError(
      `The export could not write ${path}: ${error instanceof Error ? error.message : String(error)}. The files it did write are whole; run it again to finish.`,
      { cause: error },
    );
  }
}

/** Everything here is public, and the web server is another user, whatever this process lets others read. */
function makeFolder(folder: string): void {
  const first = fs.mkdirSync(folder, { recursive: true });
  for (let made = folder; first !== undefined && made.startsWith(first); made = dirname(made)) fs.chmodSync(made, 0o755);
}

function removeFile(folder: string, file: string): void {
  fs.rmSync(join(folder, file), { force: true });
  for (let above = dirname(file); above !== '.'; above = dirname(above)) {
    if (!fs.existsSync(join(folder, above))) continue;
    if (fs.readdirSync(join(folder, above)).length > 0) return;
    fs.rmdirSync(join(folder, above));
  }
}
