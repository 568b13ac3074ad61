// @ts-check
/** How many numbered steps each command shows; the first two are always the bootstrap's. */
export const steps = { start: 8, build: 5, test: 4, dev: 3 };

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/**
 * Shows numbered steps with the time each took. Several may run at once. A terminal gets a moving line
 * for what is running; anything else gets a plain line when a step begins and when it ends.
 * @param {{ total: number, stream?: { isTTY?: boolean, columns?: number, write(text: string): unknown }, now?: () => number, announceAfter?: number }} options
 */
export function showProgress({ total, stream = process.stdout, now = Date.now, announceAfter = 1000 }) {
  /** @type {Set<{ label: string, detail: string, began: number }>} */
  const running = new Set();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let frame = 0;

  /**
   * Runs one step; `say` shows how far it has come, a returned string says what was found.
   * @template T
   * @param {number} number
   * @param {string} title
   * @param {(say: (detail: string) => void) => Promise<T>} work
   * @returns {Promise<T>}
   */
  async function step(number, title, work) {
    const entry = { label: `[${number}/${total}] ${title}`, detail: '', began: now() };
    running.add(entry);
    if (stream.isTTY) draw();
    // Where lines can't be drawn over, only a step that takes its time is announced.
    const announce = stream.isTTY ? undefined : setTimeout(() => stream.write(`${entry.label} …\n`), announceAfter);
    try {
      const result = await work((detail) => {
        entry.detail = detail;
      });
      finish(entry, `${typeof result === 'string' ? result : duration(now() - entry.began)}`);
      return result;
    } catch (error) {
      finish(entry, `failed after ${duration(now() - entry.began)}`);
      throw error;
    } finally {
      clearTimeout(announce);
    }
  }

  /** @param {{ label: string, detail: string, began: number }} entry @param {string} outcome */
  function finish(entry, outcome) {
    running.delete(entry);
    stream.write(`${stream.isTTY ? '\r\u001b[2K' : ''}${entry.label} … ${outcome}\n`);
    if (stream.isTTY) draw();
  }

  function draw() {
    if (running.size === 0) {
      clearInterval(timer);
      timer = undefined;
      return;
    }
    const texts = [...running].map((entry) => `${entry.label}${entry.detail && ` (${entry.detail})`} ${duration(now() - entry.began)}`);
    const line = `${frames[frame++ % frames.length]} ${texts.join('   ')}`;
    stream.write(`\r\u001b[2K${line.slice(0, (stream.columns || 80) - 1)}`);
    timer ??= setInterval(draw, 120).unref();
  }

  return { step };
}

/**
 * A length of time in words: `0.4 s`, `51 s`, `3 min 5 s`.
 * @param {number} milliseconds
 * @returns {string}
 */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
