'use client';

import { startRegistration } from '@simplewebauthn/browser';
import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { Added, Offer, Way } from '../../people/new-factor.ts';
import type { Asked } from '../ask.ts';
import { Line, Said } from './Answer.tsx';
import { passkeyProblem } from './passkey-problem.ts';

interface NewFactorProps {
  offer: (way: Way) => Promise<Asked<Offer>>;
  add: (factor: object) => Promise<Asked<Added>>;
  onAdded: (recoveryCodes: string[]) => void;
  onCancel: () => void;
}

/** Adds a code app or a passkey, in two or three presses. */
export function NewFactor({ offer, add, onAdded, onCancel }: NewFactorProps) {
  const [app, setApp] = useState<Extract<Offer, { way: 'code' }>>();
  const [code, setCode] = useState('');
  const [error, setError] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  const begin = async (way: Way) => {
    setIsBusy(true);
    setError('');
    const { answer, error: refused } = await offer(way);
    if (answer?.way === 'code') setApp(answer);
    else if (answer?.way === 'passkey') await addPasskey(answer);
    else setError(refused ?? '');
    setIsBusy(false);
  };
  const addPasskey = async ({ ticket, options }: Extract<Offer, { way: 'passkey' }>) => {
    try {
      await finish({ ticket, name: 'Passkey', passkey: await startRegistration({ optionsJSON: options }) });
    } catch (cause) {
      setError(passkeyProblem(cause));
    }
  };
  const finish = async (factor: object) => {
    const { answer, error: refused } = await add(factor);
    if (answer) onAdded(answer.recoveryCodes);
    else setError(refused);
  };
  const sendCode = async () => {
    setIsBusy(true);
    setError('');
    await finish({ ticket: app?.ticket, name: 'Code app', code });
    setIsBusy(false);
  };

  if (app === undefined)
    return (
      <div className="signpost-people__part">
        <Said error={error} />
        <div className="signpost-people__actions">
          <Button disabled={isBusy} onClick={() => void begin('code')} margin={false}>
            Use an app on my phone
          </Button>
          <Button disabled={isBusy} buttonStyle="secondary" onClick={() => void begin('passkey')} margin={false}>
            Use a passkey
          </Button>
          <Button disabled={isBusy} buttonStyle="none" onClick={onCancel} margin={false}>
            Cancel
          </Button>
        </div>
        <p>
          An app, such as the one for passwords that your phone has, shows a new code every half minute. A passkey is your fingerprint, your
          face or the PIN of this device, or a key that you plug in.
        </p>
      </div>
    );
  return (
    // Not a form: on the page of an account it stands in one.
    <div className="signpost-people__part" role="group" aria-label="Adding your app">
      <ol>
        <li>
          Scan this with the app on your phone.
          <img
            className="signpost-people__qr"
            src={`data:image/svg+xml,${encodeURIComponent(app.qrCode)}`}
            alt="Code to scan with your app"
          />
        </li>
        <li>
          If you cannot scan it, type this key into the app: <code>{app.secret.match(/.{1,4}/g)?.join(' ')}</code>
        </li>
        <li>Type the code that the app shows now.</li>
      </ol>
      <Said error={error} />
      <Line
        label="Code from your app"
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        required={false}
        autoFocus
        value={code}
        onChange={({ target }) => setCode(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void sendCode();
        }}
      />
      <div className="signpost-people__actions">
        <Button disabled={isBusy || code === ''} onClick={() => void sendCode()} margin={false}>
          Add it
        </Button>
        <Button disabled={isBusy} buttonStyle="none" onClick={onCancel} margin={false}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
