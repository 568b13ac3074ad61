/** Bytes as people say them: “12.3 MB”. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Milliseconds as people say them: “1.2 s”. */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
