import type { Input } from '../../../api/call.ts'

/** What the console offers to do to many at once. */
export type BulkKind = Exclude<Input<'contactsBulkStart'>['action']['do'], 'setField'>
