import { describe, expect, it } from 'vitest';
import { addressOf, limitSenders, networkOf } from './limit-senders.ts';

const request = (forwarded: string | undefined) => ({
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  socket: { remoteAddress: '10.0.0.1' },
});

describe('who sends', () => {
  it('is whoever is connected, whatever a header says, where no proxy is ours', () => {
    expect(addressOf(request('192.0.2.1'), 0)).toBe('10.0.0.1');
  });

  it('is whom our proxies name, not what the sender made up before them', () => {
    expect(addressOf(request('1.1.1.1, 192.0.2.1'), 1)).toBe('192.0.2.1');
    expect(addressOf(request('1.1.1.1, 192.0.2.1, 10.0.0.2'), 2)).toBe('192.0.2.1');
    expect(addressOf(request(undefined), 1)).toBe('10.0.0.1');
  });

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['192.0.2.1:49152', '192.0.2.1'],
    ['[2001:db8:1:2::9]:49152', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s belongs to %s', (address, network) => expect(networkOf(address)).toBe(network));
});

describe('the limit', () => {
  it('takes a bounded number of senders into memory, the newest', () => {
    const limit = limitSenders({ now: () => 0, maxSenders: 2 });
    const search = (address: string) => limit.check(address, 'empty-search', 'a');
    expect(['a', 'a', 'b', 'c', 'b', 'a'].map(search)).toEqual(['take', 'known', 'take', 'take', 'known', 'take']);
  });

  it('allows one sender some of each kind in a day', () => {
    const limit = limitSenders({ now: () => 0 });
    const verdicts = Array.from({ length: 51 }, (_, index) => limit.check('a', 'rating', `/${index}/`));
    expect(verdicts.filter((verdict) => verdict === 'take')).toHaveLength(50);
    expect(limit.check('a', 'format', '/')).toBe('take');
    expect(limit.check('b', 'rating', '/')).toBe('take');
  });

  it('lets nobody flood the disk, however many they are', () => {
    let now = 0;
    const limit = limitSenders({ now: () => now });
    const verdicts = Array.from({ length: 400 }, (_, index) => limit.check(`${index}`, 'rating', '/'));
    expect(verdicts.filter((verdict) => verdict === 'take')).toHaveLength(300);
    // Nobody is told that they sent a lot who did not.
    expect(verdicts.slice(300)).toEqual(Array.from({ length: 100 }, () => 'busy'));
    // What is sent in another form is nothing to do with it.
    expect(limit.check('late', 'missing', 'words')).toBe('take');
    now += 60_000;
    expect(limit.check('late', 'rating', '/')).toBe('take');
  });

  it('does not count what could not be kept', () => {
    const limit = limitSenders({ now: () => 0 });
    expect(limit.check('a', 'empty-search', 'hearing aids')).toBe('take');
    limit.takeBack('a', 'empty-search', 'hearing aids');
    expect(limit.check('a', 'empty-search', 'hearing aids')).toBe('take');
    expect(limit.check('a', 'empty-search', 'hearing aids')).toBe('known');
  });
});
