import { expect, it } from 'vitest';
import { isS3Address, readS3Address, s3AddressOf } from './s3-address.ts';

it.each([
  ['s3://signpost-backups', { bucket: 'signpost-backups', prefix: '' }],
  ['s3://signpost-backups/', { bucket: 'signpost-backups', prefix: '' }],
  ['s3://signpost-backups/site//one', { bucket: 'signpost-backups', prefix: 'site/one/' }],
])('%s is a place in a bucket', (address, place) => {
  expect(isS3Address(address)).toBe(true);
  expect(readS3Address(address)).toEqual(place);
});

it.each(['s3://', 's3://Upper/prefix', 's3://signpost/../other', 'https://signpost.s3.example.org', '/srv/backups'])(
  '%s is none, and the error says what is expected',
  (address) => {
    expect(() => readS3Address(address)).toThrow(
      new Error(`“${address}” is not a place in a bucket. Expected s3://BUCKET or s3://BUCKET/PREFIX.`),
    );
  },
);

it('a place is written as it was read', () => {
  expect(s3AddressOf(readS3Address('s3://signpost/site/'), 'one.tar')).toBe('s3://signpost/site/one.tar');
});
