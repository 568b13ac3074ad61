'use client';

import { Button, useAllFormFields, useConfig, useDocumentInfo, useLivePreviewContext } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { PreviewAnswer } from '../../api/preview/endpoints.ts';
import { ask } from '../ask.ts';
import { counted } from '../formatting.ts';
import { useFound } from '../checks/found.ts';
import { type Look, showAs } from './looks.ts';
import { draw, type Mark, marksOn } from './marks.ts';
import { Share } from './Share.tsx';

/** Milliseconds without a keystroke after which the page follows. */
const pause = 150;

/** How wide the page is, in CSS pixels: a phone, a desk, and a sheet of A4. */
const widths = { phone: 390, desktop: 1280, paper: 794 } as const;

/** The public page beside the form, as it would be with what is typed; Payload's button opens and closes it. */
export function Preview() {
  const { isLivePreviewing } = useLivePreviewContext();
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const of = globalSlug ? 'globals' : collectionSlug;
  const document = globalSlug ?? (id === undefined ? undefined : String(id));
  return isLivePreviewing && of && document ? <LivePreview of={of} document={document} /> : null;
}

function LivePreview({ of, document: named }: { of: string; document: string }): ReactNode {
  const { config } = useConfig();
  const api = `${config.routes.api}/preview`;
  const [device, setDevice] = useState<'phone' | 'desktop'>('phone');
  const [look, setLook] = useState<Look>({ medium: 'screen', scheme: 'light' });
  const [isMarked, setIsMarked] = useState(true);
  const frame = useRef<HTMLIFrameElement>(null);
  const { answer, data, error } = useTypedPage(`${api}/page`, of, named);
  const [marks, setMarks] = useState<Mark[]>([]);
  const checked = useFound();

  const show = useCallback(() => {
    const page = frame.current?.contentDocument;
    if (!page?.body || !answer) return;
    replaceBody(page, answer.html);
    showAs(page, look);
    const found = marksOn(page, answer, data, checked);
    if (isMarked) draw(page, found);
    setMarks(found);
  }, [answer, checked, data, isMarked, look]);
  useEffect(show, [show]);

  const width = look.medium === 'print' ? widths.paper : widths[device];
  return (
    <section className="signpost-preview" aria-label="Preview">
      <div className="signpost-preview__bar">
        <Choice legend="Width" value={device} options={{ phone: 'Phone', desktop: 'Desktop' }} onChoose={setDevice} />
        <Choice
          legend="Medium"
          value={look.medium}
          options={{ screen: 'Screen', print: 'Print' }}
          onChoose={(medium) => setLook({ ...look, medium })}
        />
        <Choice
          legend="Colours"
          value={look.scheme}
          options={{ light: 'Light', dark: 'Dark' }}
          onChoose={(scheme) => setLook({ ...look, scheme })}
        />
        <label>
          <input type="checkbox" checked={isMarked} onChange={({ target }) => setIsMarked(target.checked)} /> Show checks
        </label>
        <a href={`${api}/page?${new URLSearchParams({ of, document: named })}`} target="_blank" rel="noreferrer">
          Open in a new tab
        </a>
      </div>
      {error ? (
        <p className="signpost-receipt__error" role="status">
          {error}
        </p>
      ) : null}
      <Marks marks={marks} />
      <Sheet frame={frame} width={width} src={`${api}/page?${new URLSearchParams({ of, document: named })}`} onLoad={show} />
      <Share of={of} document={named} />
    </section>
  );
}

/** The page of what is in the form now; follows what is typed. */
function useTypedPage(address: string, of: string, document: string): { answer?: PreviewAnswer; data?: unknown; error?: string } {
  const [fields] = useAllFormFields();
  const [shown, setShown] = useState<{ answer?: PreviewAnswer; data?: unknown; error?: string }>({});
  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      const data = reduceFieldsToValues(fields, true);
      ask<PreviewAnswer>(address, { body: { of, document, data }, signal: controller.signal }).then(
        ({ answer, error }) => setShown((before) => (answer ? { answer, data } : { ...before, error: error ?? '' })),
        (cause: unknown) => {
          // Somebody typed on: the next page is asked for already.
          if (!controller.signal.aborted) throw cause;
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [address, document, fields, of]);
  return shown;
}

/** Puts another page into a frame, in which no script runs: the place that was looked at stays. */
function replaceBody(page: Document, html: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const { scrollTop } = page.documentElement;
  page.title = next.title;
  const stylesOf = ({ head }: Document) => [...head.querySelectorAll('link[rel="stylesheet"]')];
  const there = new Set(stylesOf(page).map((link) => link.getAttribute('href')));
  for (const link of stylesOf(next)) if (!there.has(link.getAttribute('href'))) page.head.append(page.adoptNode(link));
  page.body.replaceWith(page.adoptNode(next.body));
  page.documentElement.scrollTop = scrollTop;
}

/** The frame, as wide as the page wants, made smaller where there is less room. */
function Sheet({
  frame,
  width,
  src,
  onLoad,
}: {
  frame: RefObject<HTMLIFrameElement | null>;
  width: number;
  src: string;
  onLoad: () => void;
}): ReactNode {
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    if (!room.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(room.current);
    return () => observer.disconnect();
  }, []);
  const scale = size.width === 0 ? 1 : Math.min(1, size.width / width);
  return (
    <div className="signpost-preview__room" ref={room}>
      <iframe
        ref={frame}
        title="The page as the public would see it"
        src={src}
        // Its words are officers', so nothing of it runs; links open the public site.
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        onLoad={onLoad}
        style={{ width, height: size.height / scale, transform: `scale(${scale})` }}
      />
    </div>
  );
}

function Marks({ marks }: { marks: readonly Mark[] }): ReactNode {
  const inTheWay = marks.filter((mark) => mark.isInTheWay).length;
  if (marks.length === 0) return <p className="signpost-preview__said">The checks found nothing.</p>;
  const summary =
    inTheWay === 0 ? `${counted(marks.length, 'suggestion')}` : `${counted(inTheWay, 'thing')} to mend before it can be published`;
  return (
    <details className="signpost-preview__said">
      <summary>{summary}</summary>
      <ol>
        {marks.map(({ words, path, element }, index) => (
          <li key={index}>
            {words}{' '}
            {element ? (
              <Button size="small" buttonStyle="none" onClick={() => element.scrollIntoView({ block: 'center' })}>
                Show it on the page
              </Button>
            ) : null}{' '}
            {path === '' ? null : (
              <Button size="small" buttonStyle="none" onClick={() => goToField(path)}>
                Go to the field
              </Button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

function goToField(path: string): void {
  const field = window.document.getElementById(`field-${path.replaceAll('.', '__')}`);
  field?.scrollIntoView({ block: 'center' });
  (field?.matches('input, textarea')
    ? field
    : field?.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button')
  )?.focus();
}

function Choice<Value extends string>({
  legend,
  value,
  options,
  onChoose,
}: {
  legend: string;
  value: Value;
  options: Readonly<Record<Value, string>>;
  onChoose: (value: Value) => void;
}): ReactNode {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {(Object.entries(options) as [Value, string][]).map(([option, label]) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChoose(option)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}
