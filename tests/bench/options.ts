/** The number that follows an option, such as `--documents 1000`. @throws where what follows is no whole number from 1 on */
export function numberAfter(options: readonly string[], name: string, byDefault: number): number {
  const word = wordAfter(options, name);
  if (word === undefined) return byDefault;
  const number = Number(word);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name} is “${word}”: expected a whole number from 1 on, such as 1000.`);
  return number;
}

/** The word that follows an option, or undefined where the option is not there. */
export function wordAfter(options: readonly string[], name: string): string | undefined {
  const at = options.indexOf(name);
  return at < 0 ? undefined : (options[at + 1] ?? '');
}

/** Tells people how far it is; figures alone go to the standard output. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Tells in a sentence why there are no figures; with `--trace` also where it happened. */
export function sayWhatWentWrong(error: unknown): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  say(process.argv.includes('--trace') ? (stack ?? message) : message);
}
