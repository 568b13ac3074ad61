'use client';

import { Button, useConfig } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { ImportReport } from '../../importing/outcomes.ts';
import { Card } from '../desk/Card.tsx';
import { counted } from '../formatting.ts';
import { ReportOnImport } from './ReportOnImport.tsx';

/** What the rows of a spreadsheet can be, as the form calls it. */
const kinds = {
  '': 'WordPress, Drupal, Open Referral or a list of addresses',
  pages: 'A spreadsheet of pages',
  news: 'A spreadsheet of stories',
  services: 'A spreadsheet of services',
  vacancies: 'A spreadsheet of vacancies',
} as const;

/** Takes a file of another site: says first what would become of it, and saves it as drafts when somebody says so. */
export function BringInFile(): ReactNode {
  const { config } = useConfig();
  const [fileField, kindField] = [useId(), useId()];
  const [file, setFile] = useState<File>();
  const [into, setInto] = useState<keyof typeof kinds>('');
  const [report, setReport] = useState<ImportReport>();
  const [error, setError] = useState<string>();
  const [isWorking, setIsWorking] = useState(false);

  const send = async (isDry: boolean) => {
    if (file === undefined) return setError('Choose a file first.');
    setIsWorking(true);
    setError(undefined);
    const form = new FormData();
    form.set('file', file);
    form.set('_payload', JSON.stringify({ isDry, ...(into === '' ? {} : { into }) }));
    const answer = await sendForm(`${config.routes.api}/import`, form);
    setIsWorking(false);
    if (answer.error !== undefined) setError(answer.error);
    else setReport(answer.report);
  };
  const choose = (change: () => void) => {
    change();
    // What was tried was another file.
    setReport(undefined);
    setError(undefined);
  };
  const taken = (report?.items ?? []).filter(({ outcome }) => outcome === 'new' || outcome === 'changed').length;
  const led = (report?.addresses ?? []).filter(({ outcome }) => outcome === 'new').length;
  const something = [...(taken > 0 ? [counted(taken, 'draft')] : []), ...(led > 0 ? [counted(led, 'redirect')] : [])].join(' and ');
  return (
    <>
      <Card title="Choose a file">
        <div className="signpost-field">
          <label htmlFor={kindField}>What it is</label>
          <select id={kindField} value={into} onChange={({ target }) => choose(() => setInto(target.value as keyof typeof kinds))}>
            {Object.entries(kinds).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <div className="signpost-field">
          <label htmlFor={fileField}>The file</label>
          <input
            id={fileField}
            type="file"
            accept=".xml,.json,.csv,.tsv,text/xml,application/json,text/csv"
            onChange={({ target }) => choose(() => setFile(target.files?.[0]))}
          />
        </div>
        {error === undefined ? null : (
          <p role="alert" className="signpost-receipt__error">
            {error}
          </p>
        )}
        <div className="signpost-settle">
          <Button margin={false} buttonStyle="secondary" disabled={isWorking} onClick={() => void send(true)}>
            See what would become of it
          </Button>
        </div>
        <p role="status">
          {isWorking
            ? 'Working. Hundreds of pages take a minute.'
            : report === undefined
              ? ''
              : report.isDry
                ? 'Nothing is saved yet. See below what would happen.'
                : 'Saved. See below what happened.'}
        </p>
      </Card>
      {report === undefined ? null : (
        <>
          <ReportOnImport report={report} />
          {report.isDry ? (
            <div className="signpost-settle">
              {something === '' ? (
                <p>There is nothing to save.</p>
              ) : (
                <Button margin={false} disabled={isWorking} onClick={() => void send(false)}>
                  Save {something}
                </Button>
              )}
            </div>
          ) : null}
        </>
      )}
    </>
  );
}

async function sendForm(address: string, body: FormData): Promise<{ report: ImportReport; error?: never } | { error: string }> {
  try {
    const response = await fetch(address, { method: 'POST', credentials: 'include', body });
    const answer = (await response.json().catch(() => ({}))) as { errors?: { message?: string }[] };
    if (response.ok) return { report: answer as ImportReport };
    return { error: answer.errors?.[0]?.message ?? `The CMS answered ${response.status}.` };
  } catch {
    return { error: 'The CMS cannot be reached. Check your connection, and try again.' };
  }
}
