import { S3Client } from '@aws-sdk/client-s3';
import { readSettings } from '../environment/settings.ts';

/**
 * A client of the S3 server that the settings name, as the programs of AWS read them too. Without a key it looks where those look:
 * the role of the machine, say. Whoever opens it destroys it.
 */
export function openS3(): S3Client {
  const { AWS_ENDPOINT_URL_S3, AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = readSettings([
    'AWS_ENDPOINT_URL_S3',
    'AWS_REGION',
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
  ]);
  return new S3Client({
    region: AWS_REGION,
    // Servers other than Amazon’s rarely answer to a host name for each bucket.
    ...(AWS_ENDPOINT_URL_S3 !== undefined && { endpoint: AWS_ENDPOINT_URL_S3, forcePathStyle: true }),
    ...(AWS_ACCESS_KEY_ID !== undefined &&
      AWS_SECRET_ACCESS_KEY !== undefined && {
        credentials: { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY },
      }),
    maxAttempts: 5,
    // Without these a server that falls silent would be waited for without end.
    requestHandler: { connectionTimeout: 10_000, socketTimeout: 60_000 },
  });
}
