import { addDays } from '../../../content/model/time/london-time.ts';

/** When somebody is reminded: a month before the day, on the day, and a week after it, when the whole team is. */
export const reminderStages = ['month-before', 'on-the-day', 'overdue'] as const;

export type ReminderStage = (typeof reminderStages)[number];

/** What somebody was reminded of: a day of review, or a translation that is older than what it translates. */
export const sentStages = [...reminderStages, 'translation-older'] as const;

export type SentStage = (typeof sentStages)[number];

/** Days before the day of review that its owner is asked first. */
export const daysBefore = 30;

/** Days after it that the team is asked. */
export const daysUntilTeam = 7;

/** How far it is to a day of review (both YYYY-MM-DD); undefined where it is too early to say anything. */
export function reminderStage(reviewBy: string, today: string): ReminderStage | undefined {
  if (today >= addDays(reviewBy, daysUntilTeam)) return 'overdue';
  if (today >= reviewBy) return 'on-the-day';
  return today >= addDays(reviewBy, -daysBefore) ? 'month-before' : undefined;
}
