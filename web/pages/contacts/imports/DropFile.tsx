import { Button, FileButton, Progress } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { FileUp, Upload } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { keyOf } from '../../../api/queries.ts'
import { requestOf } from '../../../api/request.ts'
import { routes } from '../../../api/routes.ts'
import { upload } from '../../../api/upload.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { failed } from '../../../shell/toast.ts'
import { type Checked, choicesOf } from './choices.ts'
import classes from './imports.module.css'
import { importsText } from './text.ts'
import { checkedWith } from './queries.ts'

const spreadsheets = /\.(xlsx?|ods|numbers)$/i

/** Takes a file of contacts, dropped or chosen, and shows what the hub makes of it. */
export function DropFile() {
  const text = useText(importsText)
  const { language } = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate({ from: '/contacts' })
  // Leaving an element for one inside it also says "leave": only the count of both tells.
  const depth = useRef(0)
  const [over, setOver] = useState(false)
  const [share, setShare] = useState(0)
  const check = useMutation({
    mutationFn: (file: File) => {
      setShare(0)
      const name = file.name.slice(-240)
      return upload<Checked>(requestOf(routes.contactsImportCheck, { name, language, bytes: file }), setShare)
    },
    onSuccess: (checked) => {
      client.setQueryData(checkedWith(checked.id, language, choicesOf(checked)).queryKey, checked)
      void client.invalidateQueries({ queryKey: keyOf('contactsImportList') })
      return navigate({ search: { tab: 'imports', import: checked.id } })
    },
    onError: (error) => failed(error),
  })
  const take = (file: File | null | undefined) => {
    if (!file || check.isPending) return
    if (spreadsheets.test(file.name)) failed(text.spreadsheet)
    else check.mutate(file)
  }
  const enter = (event: DragEvent, by: number) => {
    event.preventDefault()
    depth.current += by
    setOver(depth.current > 0)
  }

  return (
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragEnter={(event) => enter(event, 1)}
      onDragLeave={(event) => enter(event, -1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        depth.current = 0
        setOver(false)
        take(event.dataTransfer.files[0])
      }}
    >
      <Upload size={24} strokeWidth={1.5} aria-hidden />
      <div className={classes.dropWords}>
        <strong>{over ? text.dropNow : text.drop}</strong>
        {check.isPending ? (
          <div role="status">
            <p>{share < 1 ? text.sending : text.reading}</p>
            <Progress value={share * 100} animated={share === 1} aria-label={text.sending} />
          </div>
        ) : (
          <p>{text.dropHint}</p>
        )}
      </div>
      <FileButton accept=".csv,.tsv,.txt,text/csv,text/plain" onChange={take}>
        {(props) => (
          <Button leftSection={<FileUp size={16} aria-hidden />} loading={check.isPending} {...props}>
            {text.choose}
          </Button>
        )}
      </FileButton>
    </div>
  )
}
