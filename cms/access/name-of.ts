/** What colleagues call somebody. */
export function nameOf(user: unknown): string {
  const { name, email } = (user ?? {}) as { name?: unknown; email?: unknown };
  return String(name || email || 'somebody');
}
