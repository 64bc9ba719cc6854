/** True for a day that exists, written as YYYY-MM-DD. Such texts compare as the days do. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** True when `until`, the last day on which something holds, lies before `today`. */
export const hasExpired = (until: string | null, today: string): boolean => until !== null && until < today;
