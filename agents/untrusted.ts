import { randomBytes } from 'node:crypto'
import { fenceWith } from '../domain/untrusted.ts'

export { visible } from '../domain/untrusted.ts'

/** A fence that a document's author could not have foreseen, so that a text cannot close it and speak. */
export const fence = () => fenceWith(randomBytes(9).toString('base64url'))
