import pino from 'pino'
import type { Config } from '../config.ts'

export function openLog({ logLevel }: Pick<Config, 'logLevel'>, to?: pino.DestinationStream): pino.Logger {
  return pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: logLevel === 'debug' ? pino.stdSerializers.err : withoutPersonalData },
    },
    to ?? pino.destination({ sync: true }),
  )
}

/** Texts of errors may quote a customer or a number; what stays is which error it was and where it came from. */
function withoutPersonalData(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const { action, code, status } = error as { action?: unknown; code?: unknown; status?: unknown }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { type: error.name, action, code, status, stack: frames.slice(0, 12).join('\n') }
}
