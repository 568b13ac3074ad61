'use client';

import { Button, useConfig, usePreferences } from '@payloadcms/ui';
import { useRouter, useSearchParams } from 'next/navigation.js';
import { useEffect, useRef, useState } from 'react';
import { Card } from '../desk/Card.tsx';
import { tourPreference } from './tour-preference.ts';
import { tourSteps } from './tour-steps.ts';

/** Offers somebody who is new a tour of five steps over their desk. They can leave it at any time, and take it again from the help. */
export function Tour({ isOffered: isNew }: { isOffered: boolean }) {
  const { config } = useConfig();
  const { setPreference } = usePreferences();
  const router = useRouter();
  const isAskedFor = useSearchParams().get('tour') !== null;
  const [isOffered, setOffered] = useState(isNew);
  const [step, setStep] = useState<number | undefined>(isAskedFor ? 0 : undefined);

  useEffect(() => {
    if (isAskedFor) setStep(0);
  }, [isAskedFor]);

  const end = () => {
    setStep(undefined);
    setOffered(false);
    void setPreference(tourPreference, { isDone: true });
    if (isAskedFor) router.replace(config.routes.admin);
  };

  if (step !== undefined) return <Step step={step} go={setStep} end={end} />;
  if (!isOffered) return null;
  return (
    <Card title="New here?">
      <p>Five steps show you where everything is. You can stop at any time, and take them again under “Help”.</p>
      <div className="signpost-card__actions">
        <Button size="small" margin={false} onClick={() => setStep(0)}>
          Take the tour
        </Button>
        <Button size="small" margin={false} buttonStyle="secondary" onClick={end}>
          No, thank you
        </Button>
      </div>
    </Card>
  );
}

function Step({ step, go, end }: { step: number; go: (step: number) => void; end: () => void }) {
  const { title, words, target } = tourSteps[step] ?? tourSteps[0];
  const isLast = step === tourSteps.length - 1;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const shown = document.querySelector(target);
    shown?.classList.add('signpost-tour__shown');
    shown?.scrollIntoView({ block: 'center' });
    panel.current?.focus();
    return () => shown?.classList.remove('signpost-tour__shown');
  }, [target]);
  return (
    <section
      ref={panel}
      className="signpost-tour"
      aria-label={`Tour, step ${step + 1} of ${tourSteps.length}: ${title}`}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') end();
      }}
    >
      <p>
        Step {step + 1} of {tourSteps.length}
      </p>
      <h2>{title}</h2>
      <p>{words}</p>
      <div className="signpost-card__actions">
        {step > 0 ? (
          <Button size="small" margin={false} buttonStyle="secondary" onClick={() => go(step - 1)}>
            Back
          </Button>
        ) : null}
        <Button size="small" margin={false} onClick={isLast ? end : () => go(step + 1)}>
          {isLast ? 'Done' : 'Next'}
        </Button>
        {isLast ? null : (
          <Button size="small" margin={false} buttonStyle="secondary" onClick={end}>
            Leave the tour
          </Button>
        )}
      </div>
    </section>
  );
}
