import type { Logger } from '../domain/log.ts'

export interface LoggedLine {
  level: keyof Logger
  facts: object
  message: string
}

/** A log that keeps what was written, for tests that expect a line or the lack of one. */
export function testLog(): Logger & { lines: LoggedLine[] } {
  const lines: LoggedLine[] = []
  const write = (level: keyof Logger) => (facts: object, message: string) => {
    lines.push({ level, facts, message })
  }
  return { lines, debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}
