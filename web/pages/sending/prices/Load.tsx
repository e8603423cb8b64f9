import { Button, FileButton, Group, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { failed, said } from '../../../shell/toast.ts'
import { sendingText } from '../text.ts'
import { parsePrices, type Price } from './parse.ts'
import classes from './prices.module.css'
import { pricesText } from './text.ts'

const example =
  'country,category,currency,price\nIT,marketing,EUR,0.0572\nES,marketing,EUR,0.0509\n*,utility,EUR,0.0100'
const shownFaults = 5

/** A table pasted or chosen; what cannot be read is named by its line, and nothing is loaded until all of it can. */
export function Load({ before, close }: { before: number; close: () => void }) {
  const shared = useText(sendingText)
  const text = useText(pricesText)
  const client = useQueryClient()
  const [table, setTable] = useState('')
  const { prices, faults } = parsePrices(table)
  const load = useMutation({
    mutationFn: (rows: Price[]) => call('sendingPricesLoad', { prices: rows }),
    onSuccess: (answer) => {
      client.setQueryData(ask('sendingPrices').queryKey, answer)
      said(text.loaded)
      close()
    },
    onError: (error) => failed(error),
  })
  return (
    <form
      className={classes.load}
      onSubmit={(event) => {
        event.preventDefault()
        if (faults.length === 0 && prices.length > 0) load.mutate(prices)
      }}
    >
      <Textarea
        label={text.table}
        description={text.tableHint}
        placeholder={example}
        autosize
        minRows={6}
        maxRows={16}
        spellCheck={false}
        classNames={{ input: classes.input ?? '' }}
        value={table}
        onChange={(event) => setTable(event.currentTarget.value)}
      />
      {faults.length > 0 && (
        <div role="alert">
          <ul className={classes.faults}>
            {faults.slice(0, shownFaults).map(({ line, fault }) => (
              <li key={line}>{text.line(line, text[fault])}</li>
            ))}
            {faults.length > shownFaults && <li>{text.moreFaults(faults.length - shownFaults)}</li>}
          </ul>
        </div>
      )}
      {faults.length === 0 && prices.length > 0 && (
        <p className={classes.quiet} role="status">
          {text.ready(prices.length)}. {before > 0 && text.replaces(before)}
        </p>
      )}
      <Group gap="sm">
        <Button type="submit" loading={load.isPending} disabled={faults.length > 0 || prices.length === 0}>
          {text.replace}
        </Button>
        <FileButton
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={(file) => {
            if (file) void file.text().then(setTable, failed)
          }}
        >
          {(given) => (
            <Button variant="default" {...given}>
              {text.file}
            </Button>
          )}
        </FileButton>
        <Button variant="subtle" onClick={close}>
          {shared.cancel}
        </Button>
      </Group>
    </form>
  )
}
