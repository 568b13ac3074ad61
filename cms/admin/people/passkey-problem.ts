/** What is said where a browser or device gives no passkey. */
export function passkeyProblem(cause: unknown): string {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'InvalidStateError') return 'This device has a passkey for your account already.';
  if (name === 'NotAllowedError' || name === 'AbortError') return 'No passkey was used: it was cancelled, or took too long. Try again.';
  return 'This browser or device cannot use a passkey here. Use another way.';
}
