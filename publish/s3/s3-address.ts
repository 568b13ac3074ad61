/** A place in an S3 bucket. */
export interface S3Place {
  bucket: string;
  /** What the keys of its objects begin with: empty, or it ends with a slash. */
  prefix: string;
}

/** Whether a setting names a place in a bucket, and not a folder. */
export function isS3Address(value: string): boolean {
  return value.startsWith('s3://');
}

/** Reads `s3://BUCKET/PREFIX`. @throws where it is something else, in words */
export function readS3Address(value: string): S3Place {
  const place = placeIn(value);
  if (place === undefined) throw new Error(`“${value}” is not a place in a bucket. Expected s3://BUCKET or s3://BUCKET/PREFIX.`);
  return place;
}

/** Whether a value is an address that can be read. */
export function isS3Place(value: string): boolean {
  return placeIn(value) !== undefined;
}

function placeIn(value: string): S3Place | undefined {
  const { bucket, path = '' } = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<path>.*))?$/u.exec(value)?.groups ?? {};
  const parts = path.split('/').filter((part) => part !== '');
  if (bucket === undefined || /\p{Cc}/u.test(path) || parts.some((part) => part === '.' || part === '..')) return undefined;
  return { bucket, prefix: parts.map((part) => `${part}/`).join('') };
}

/** How a place in a bucket is written for people. */
export function s3AddressOf({ bucket, prefix }: S3Place, name = ''): string {
  return `s3://${bucket}/${prefix}${name}`;
}
