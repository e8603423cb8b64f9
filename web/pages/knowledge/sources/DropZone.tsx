import { Button, FileButton } from '@mantine/core'
import { FileUp, FolderUp, Upload } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import { failed } from '../../../shell/toast.ts'
import { knowledgeText } from '../text.ts'
import { accept, type Chosen, chosenIn, dropped } from './accept.ts'
import classes from './sources.module.css'

/** Takes files and folders: dropped, or chosen in a dialog. */
export function DropZone({ add }: { add: (files: Chosen[]) => void }) {
  const text = useText(knowledgeText)
  const folder = useRef<HTMLInputElement>(null)
  // Leaving an element for one inside it also says "leave": only the count of both tells.
  const depth = useRef(0)
  const [over, setOver] = useState(false)

  const enter = (event: DragEvent, by: number) => {
    event.preventDefault()
    depth.current += by
    setOver(depth.current > 0)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    depth.current = 0
    setOver(false)
    dropped(event.dataTransfer).then(add, (error: unknown) => failed(error))
  }

  return (
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragEnter={(event) => enter(event, 1)}
      onDragLeave={(event) => enter(event, -1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <Upload size={24} strokeWidth={1.5} aria-hidden />
      <div className={classes.dropWords}>
        <strong>{over ? text.dropNow : text.drop}</strong>
        <p>{text.dropHint}</p>
      </div>
      <div className={classes.dropButtons}>
        <FileButton
          multiple
          accept={accept}
          onChange={(files) => add(files.map((file) => ({ name: file.name, file })))}
        >
          {(props) => (
            <Button variant="default" leftSection={<FileUp size={16} aria-hidden />} {...props}>
              {text.chooseFiles}
            </Button>
          )}
        </FileButton>
        <Button
          variant="default"
          leftSection={<FolderUp size={16} aria-hidden />}
          onClick={() => folder.current?.click()}
        >
          {text.chooseFolder}
        </Button>
        <input
          ref={folder}
          type="file"
          hidden
          multiple
          aria-label={text.chooseFolder}
          {...{ webkitdirectory: '' }}
          onChange={({ currentTarget }) => {
            add(chosenIn(currentTarget.files))
            currentTarget.value = ''
          }}
        />
      </div>
    </div>
  )
}
