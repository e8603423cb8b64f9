/** Where a filter could not be read, counted from 1, and what is wrong there. */
export interface FilterFault {
  at: number | null
  message: string
  fix: string | undefined
}

/** The place that the hub names at the beginning of its message. */
export function faultOf(error: { message: string; fix?: string | undefined }): FilterFault {
  const [, at, message] = /^At character (\d+): (.+)$/su.exec(error.message) ?? []
  return { at: at === undefined ? null : Number(at), message: message ?? error.message, fix: error.fix }
}
