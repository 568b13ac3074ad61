'use client';

import { startAuthentication, type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { Button } from '@payloadcms/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ask } from '../ask.ts';
import { Line, Said } from './Answer.tsx';
import { NewFactor } from './NewFactor.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { passkeyProblem } from './passkey-problem.ts';

/** What a right password leads to where it is not enough. */
type Step =
  | { code: 'second-step'; ticket: string; hasCodeApp: boolean; hasRecoveryCodes: boolean; passkey?: PublicKeyCredentialRequestOptionsJSON }
  | { code: 'set-up'; ticket: string };

interface SignInFormProps {
  api: string;
  /** Where to go then. */
  to: string;
  /** The page for those who forgot their password; undefined where this site sends no e-mail. */
  forgotten?: string;
}

/** The form to sign in, in one step or two. */
export function SignInForm({ api, to, forgotten }: SignInFormProps) {
  const [step, setStep] = useState<Step>();
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>();
  const [startsAgain, setStartsAgain] = useState('');
  const enter = () => window.location.assign(to);
  if (recoveryCodes !== undefined) return <RecoveryCodes codes={recoveryCodes} onKept={enter} />;
  if (step?.code === 'second-step')
    return (
      <SecondStep
        api={api}
        step={step}
        onIn={enter}
        onStartAgain={(why) => {
          setStartsAgain(why);
          setStep(undefined);
        }}
      />
    );
  if (step?.code === 'set-up')
    return (
      <>
        <h1>Set up your second step</h1>
        <p>
          This site asks everybody for a second step besides the password, so that a stolen password is not enough. It takes two minutes,
          and you need your phone.
        </p>
        <NewFactor
          offer={(way) => ask(`${api}/users/set-up`, { body: { ticket: step.ticket, way } })}
          add={(factor) => ask(`${api}/users/set-up/confirm`, { body: factor })}
          onAdded={setRecoveryCodes}
          onCancel={() => setStep(undefined)}
        />
      </>
    );
  return <FirstStep api={api} said={startsAgain} onIn={enter} onStep={setStep} {...(forgotten === undefined ? {} : { forgotten })} />;
}

function FirstStep({
  api,
  said,
  forgotten,
  onIn,
  onStep,
}: {
  api: string;
  said: string;
  forgotten?: string;
  onIn: () => void;
  onStep: (step: Step) => void;
}): ReactNode {
  const [error, setError] = useState(said);
  const [isBusy, setIsBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setIsBusy(true);
    setError('');
    const body = { email: given.get('email'), password: given.get('password') };
    const { error: refused, data } = await ask(`${api}/users/login`, { body });
    if (refused === undefined) return onIn();
    setIsBusy(false);
    if (isStep(data)) return onStep(data);
    setError(refused);
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      <h1>Sign in</h1>
      <Said error={error} />
      <Line label="Email address" name="email" type="email" autoComplete="username" autoFocus />
      <Line label="Password" name="password" type="password" autoComplete="current-password" />
      <Button type="submit" disabled={isBusy} size="large">
        Sign in
      </Button>
      {forgotten === undefined ? (
        <p>Forgotten your password? An administrator of this site can give you a link to choose a new one.</p>
      ) : (
        <p>
          <a href={forgotten}>Forgotten your password?</a>
        </p>
      )}
    </form>
  );
}

function SecondStep({
  api,
  step,
  onIn,
  onStartAgain,
}: {
  api: string;
  step: Extract<Step, { code: 'second-step' }>;
  onIn: () => void;
  onStartAgain: (why: string) => void;
}): ReactNode {
  const { ticket, hasCodeApp, hasRecoveryCodes, passkey } = step;
  const [isRecovering, setIsRecovering] = useState(false);
  const [error, setError] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const show = async (proof: object) => {
    setIsBusy(true);
    setError('');
    const { error: refused, data } = await ask(`${api}/users/second-step`, { body: { ticket, ...proof } });
    if (refused === undefined) return onIn();
    setIsBusy(false);
    if (isOver(data)) return onStartAgain(refused);
    setError(refused);
  };
  const sendCode = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = new FormData(event.currentTarget).get('code');
    void show(isRecovering ? { recoveryCode: code } : { code });
  };
  const usePasskey = async () => {
    if (passkey === undefined) return;
    setError('');
    try {
      await show({ passkey: await startAuthentication({ optionsJSON: passkey }) });
    } catch (cause) {
      setError(passkeyProblem(cause));
    }
  };
  return (
    <>
      <h1>Second step</h1>
      <Said error={error} />
      {passkey && !isRecovering ? (
        <Button size="large" disabled={isBusy} onClick={() => void usePasskey()} buttonStyle={hasCodeApp ? 'secondary' : 'primary'}>
          Use your passkey
        </Button>
      ) : null}
      {hasCodeApp && !isRecovering ? (
        <form onSubmit={sendCode} key="code">
          <Line
            label="Code from your app"
            hint="Six figures, new every half minute."
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
            autoFocus
          />
          <Button type="submit" size="large" disabled={isBusy}>
            Sign in
          </Button>
        </form>
      ) : null}
      {isRecovering ? (
        <form onSubmit={sendCode} key="recovery">
          <Line
            label="Recovery code"
            hint="One that you have not used yet. Capitals and hyphens do not matter."
            name="code"
            autoComplete="off"
            autoFocus
          />
          <Button type="submit" size="large" disabled={isBusy}>
            Sign in
          </Button>
        </form>
      ) : null}
      <p>
        {hasRecoveryCodes ? (
          <button type="button" className="signpost-link" onClick={() => setIsRecovering(!isRecovering)}>
            {isRecovering ? 'Do not use a recovery code' : 'Use a recovery code instead'}
          </button>
        ) : null}{' '}
        <button type="button" className="signpost-link" onClick={() => onStartAgain('')}>
          Start again
        </button>
      </p>
      <p>Lost your phone and your recovery codes? An administrator of this site can take your second step away; then set up a new one.</p>
    </>
  );
}

function isStep(data: unknown): data is Step {
  const code = (data as { code?: unknown } | undefined)?.code;
  return code === 'second-step' || code === 'set-up';
}

function isOver(data: unknown): boolean {
  const code = (data as { code?: unknown } | undefined)?.code;
  return code === 'sign-in-again' || code === 'wait';
}
