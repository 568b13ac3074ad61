import { connect } from 'node:tls';
import { isThisComputer } from '../../publish/environment/settings.ts';
import { attention, fault, type Finding, ok } from './finding.ts';

/** Days before its end at which a certificate should have been renewed by itself. */
const renewedBefore = 14;

/** Whether the certificates of the addresses that people use hold, and for how long. */
export async function certificates(addresses: readonly string[]): Promise<Finding[]> {
  const secure = [...new Set(addresses)].map((address) => new URL(address)).filter(({ protocol }) => protocol === 'https:');
  const open = [...new Set(addresses)].map((address) => new URL(address)).filter((url) => url.protocol === 'http:' && !isThisComputer(url));
  return [
    ...(await Promise.all(secure.map(certificateOf))),
    ...open.map(({ origin }) =>
      fault('TLS', `${origin} is not encrypted. Put a proxy with a certificate in front, and say https:// in the settings.`),
    ),
  ];
}

async function certificateOf({ hostname, port, origin }: URL): Promise<Finding> {
  const what = 'Certificate';
  const { promise, resolve, reject } = Promise.withResolvers<Date>();
  const socket = connect({ host: hostname, port: Number(port || 443), servername: hostname, timeout: 5_000 }, () =>
    resolve(new Date(socket.getPeerCertificate().valid_to)),
  );
  socket.on('error', reject);
  socket.on('timeout', () => socket.destroy(new Error('it does not answer within 5 s')));
  try {
    const until = await promise;
    const days = Math.floor((until.getTime() - Date.now()) / 86_400_000);
    return days >= renewedBefore
      ? ok(what, `${origin} holds for ${days} days`)
      : attention(what, `${origin} ends in ${days} days. It should have been renewed by now: see the log of the proxy in front.`);
  } catch (error) {
    return fault(
      what,
      `${origin} cannot be reached securely: ${error instanceof Error ? error.message : String(error)}. See the proxy in front.`,
    );
  } finally {
    socket.destroy();
  }
}
