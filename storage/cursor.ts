import { CallerError } from '../domain/errors.ts'

/** Where a page ended: the sort time and the id of its last row. */
interface Position {
  at: number
  id: string
}

export function encodeCursor(position: Position): string {
  return Buffer.from(`${position.at}:${position.id}`).toString('base64url')
}

/** Throws CallerError `invalid` for anything that encodeCursor did not make. */
export function decodeCursor(cursor: string): Position {
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(':')
  if (!/^\d{1,16}$/.test(at) || id === '') {
    throw new CallerError('invalid', 'The cursor is not one of ours', {
      field: 'cursor',
      fix: 'Leave it out for the first page, then pass nextCursor back as it came',
    })
  }
  return { at: Number(at), id }
}
