/**
 * Where a sign-in leads: to the page that asked for it, else to the inbox. Only a path of the console itself: a
 * crafted link must not lead elsewhere after the sign-in.
 */
export function comeBackTo(next: unknown): string {
  return typeof next === 'string' && /^\/(?!\/|\\|login)/.test(next) ? next : '/inbox'
}
