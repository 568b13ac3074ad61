/** A clock time (HH:MM) in words: "6pm", "10:30am", "midday", "midnight". */
export function timeWords(time: string): string {
  if (time === '00:00') return 'midnight';
  if (time === '12:00') return 'midday';
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${hour % 12 || 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`;
}

/** From one clock time to another: "6pm to 11pm", "all day". */
export function spanWords({ opens, closes }: { opens: string; closes: string }): string {
  return opens === closes ? 'all day' : `${timeWords(opens)} to ${timeWords(closes)}`;
}
