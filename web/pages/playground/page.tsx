import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Eraser } from 'lucide-react'
import { useEffect, useState } from 'react'
import { call } from '../../api/call.ts'
import { useText } from '../../i18n/dictionary.ts'
import { ofTab } from '../../shell/personal.ts'
import { useMe } from '../../shell/session.ts'
import { failed, said } from '../../shell/toast.ts'
import { Page as Frame } from '../../ui/Page.tsx'
import { PageSkeleton } from '../../ui/PageSkeleton.tsx'
import { Chat } from './chat/Chat.tsx'
import { type Exchange, historyOf, keep, recall } from './chat/exchange.ts'
import classes from './page.module.css'
import { playgroundText } from './text.ts'
import { Trace } from './trace/Trace.tsx'

/** The chat is the signed-in user's own. */
export function Page() {
  const me = useMe()
  return me ? <Playground key={me.id} userId={me.id} /> : <PageSkeleton />
}

/** A chat with the agent that sends nothing, beside the trace of each of its answers. */
function Playground({ userId }: { userId: string }) {
  const text = useText(playgroundText)
  const [kept] = useState(() => ofTab.of(userId))
  const [exchanges, setExchanges] = useState<readonly Exchange[]>(() => recall(kept))
  const [chosen, setChosen] = useState(exchanges.length - 1)
  useEffect(() => keep(kept, exchanges), [kept, exchanges])
  const turn = useMutation({
    mutationFn: (words: string) => call('agentsTry', { text: words, history: historyOf(exchanges) }),
    onSuccess: ({ turn: answered }, words) => {
      setExchanges((before) => [...before, { text: words, turn: answered }])
      setChosen(exchanges.length)
    },
    onError: (error) => failed(error),
  })
  const clear = () => {
    const before = exchanges
    setExchanges([])
    setChosen(-1)
    said(text.cleared, {
      label: text.undo,
      act: () => {
        setExchanges(before)
        setChosen(before.length - 1)
      },
    })
  }

  return (
    <Frame
      title={text.title}
      lead={text.lead}
      wide
      actions={
        exchanges.length > 0 && (
          <Button variant="default" leftSection={<Eraser size={16} aria-hidden />} onClick={clear}>
            {text.clear}
          </Button>
        )
      }
    >
      <div className={classes.panes}>
        <Chat
          exchanges={exchanges}
          pending={turn.isPending ? turn.variables : null}
          chosen={chosen}
          choose={setChosen}
          send={turn.mutate}
        />
        <Trace turn={exchanges[chosen]?.turn ?? null} />
      </div>
    </Frame>
  )
}
