import type { ReactNode } from 'react';
import { type BackupRecord, newerBackupWithin } from '../../installation/backup-record.ts';
import { onTheDay, sizeInWords } from '../formatting.ts';
import { Card } from './Card.tsx';

/** Whether something about backups wants an administrator’s attention. */
export function areBackupsInTrouble({ backup, failure }: BackupRecord, now = new Date()): boolean {
  const isOld = backup !== undefined && now.getTime() - Date.parse(backup.at) > newerBackupWithin * 3_600_000;
  return failure !== undefined || isOld;
}

/** When the last backup was made, and when one was last tried out. */
export function Backups({ record }: { record: BackupRecord }): ReactNode {
  const { backup, drill, failure } = record;
  return (
    <Card title="Backups" tone={areBackupsInTrouble(record) ? 'failed' : 'idle'}>
      {failure ? (
        <p>
          <strong>{failure.what === 'backup' ? 'The last backup failed' : 'The last backup that was tried out is no good'}</strong>, on{' '}
          {onTheDay(failure.at)}. Tell whoever runs the site: {failure.message}
        </p>
      ) : null}
      <p>
        {backup
          ? `The last backup was made on ${onTheDay(backup.at)} (${sizeInWords(backup.bytes)}).`
          : 'No backup has been made with Signpost’s own command yet. Whoever runs the site sets it up.'}
        {backup && !failure && areBackupsInTrouble(record) ? ' There should be a newer one: tell whoever runs the site.' : ''}
      </p>
      {backup || drill ? (
        <p>
          {drill
            ? `On ${onTheDay(drill.at)} the backup of ${onTheDay(drill.madeAt)} was tried out, and gives the same site.`
            : 'None has been tried out yet, so nobody knows whether it can be restored.'}
        </p>
      ) : null}
    </Card>
  );
}
