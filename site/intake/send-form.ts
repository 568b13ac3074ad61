/** Sends the forms of the intake without leaving the page, and says in place how it went. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-intake]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (form.ariaBusy !== 'true') void send(form, event.submitter);
  });
}

async function send(form: HTMLFormElement, pressed: HTMLElement | null): Promise<void> {
  form.ariaBusy = 'true';
  const { ok, message, field } = await post(form.action, new FormData(form, pressed));
  form.ariaBusy = 'false';
  const said = form.querySelector<HTMLElement>('[role=status]');
  if (!said) return;
  // Said again it would not be heard again.
  said.textContent = '';
  said.textContent = message;
  said.classList.toggle('ask__said--wrong', !ok);
  if (!ok) return form.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  form.reset();
  const vote = pressed?.closest<HTMLElement>('[data-vote]');
  if (vote) {
    // The other facts can still be pressed.
    vote.hidden = true;
    said.tabIndex = -1;
    return said.focus();
  }
  for (const child of form.children) if (child instanceof HTMLElement) child.hidden = child !== said;
  // The button that had the focus is gone.
  said.tabIndex = -1;
  said.focus();
}

async function post(address: string, fields: FormData): Promise<{ ok: boolean; message: string; field?: string }> {
  try {
    const body = new URLSearchParams([...fields].map(([name, value]) => [name, String(value)]));
    const response = await fetch(address, { method: 'POST', headers: { accept: 'application/json' }, body });
    return (await response.json()) as { ok: boolean; message: string; field?: string };
  } catch {
    // No network, or an answer of something in between; either way it did not arrive.
    return { ok: false, message: 'That could not be sent. Check your connection and try again. What you typed is still here.' };
  }
}
