import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

/** Lets child processes of this file run at the usual priority: one that gives way to everything else waits for minutes beside other files. */
export function atUsualPriority(): void {
  os.setPriority = () => undefined;
  syncBuiltinESMExports();
}
