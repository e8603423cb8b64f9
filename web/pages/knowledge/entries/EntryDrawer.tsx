import { Drawer } from '@mantine/core'
import { useState } from 'react'
import type { Language } from '../../../../domain/language.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { knowledgeText } from '../text.ts'
import type { Entry } from './Entries.tsx'
import { EntryForm } from './EntryForm.tsx'

/** An entry to change, or the beginning of a new one; with an answer that somebody has given already, to take. */
export type Editing = { entry: Entry } | { language: Language; question?: string; given?: string | null }

/** The editor beside the list; leaving it with changes asks first. */
export function EntryDrawer({ editing, close }: { editing: Editing | null; close: () => void }) {
  const text = useText(knowledgeText)
  const [changed, setChanged] = useState(false)
  const [asking, setAsking] = useState(false)
  const leave = () => {
    setAsking(false)
    setChanged(false)
    close()
  }
  return (
    <>
      <Drawer
        opened={editing !== null}
        onClose={() => (changed ? setAsking(true) : leave())}
        position="right"
        size={560}
        title={editing && 'entry' in editing ? text.editEntry : text.newEntry}
        closeButtonProps={{ 'aria-label': text.close }}
      >
        {editing && (
          <EntryForm
            key={'entry' in editing ? editing.entry.id : 'new'}
            editing={editing}
            tellChanged={setChanged}
            done={leave}
          />
        )}
      </Drawer>
      <ConfirmDialog
        opened={asking}
        title={text.discardTitle}
        confirm={text.discard}
        cancel={text.keepWriting}
        onConfirm={leave}
        onClose={() => setAsking(false)}
      >
        <p>{text.discardText}</p>
      </ConfirmDialog>
    </>
  )
}
