import { Button } from '@mantine/core'
import { BookPlus, Siren } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { Output } from '../../../api/call.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { languageNames, useLanguage } from '../../../i18n/language.tsx'
import { useMay } from '../../../shell/session.ts'
import { Time } from '../../../ui/Time.tsx'
import { reasonText } from '../reason-text.ts'
import { Confidence } from './Confidence.tsx'
import classes from './details.module.css'
import { Sentiment } from './Sentiment.tsx'
import { Sources } from './Sources.tsx'
import { detailsText } from './text.ts'

const AddAnswer = lazy(() => import('./AddAnswer.tsx'))

export type Detail = Output<'conversationsGet'>

/** Beside the thread: why a person is needed, with all that led to it, and who the customer is. */
export function Details({ detail }: { detail: Detail }) {
  const text = useText(detailsText)
  const { escalation } = detail
  return (
    <aside className={classes.panel} aria-label={text.details}>
      {escalation ? <Why escalation={escalation} detail={detail} /> : <Calm />}
      <Customer detail={detail} />
    </aside>
  )
}

function Why({ escalation, detail }: { escalation: NonNullable<Detail['escalation']>; detail: Detail }) {
  const text = useText(detailsText)
  const reasons = useText(reasonText)
  const mayAdd = useMay('knowledge:write')
  const { language } = useLanguage()
  const [adding, setAdding] = useState(false)
  const open = escalation.closedAt === null
  return (
    <section className={classes.why} data-open={open || undefined}>
      <header>
        <h2>{open ? text.title : text.titlePast}</h2>
        <p className={classes.reason}>{reasons.sentence(escalation.reason)}</p>
        <p className={classes.rule}>
          <span>
            {text.rule} <code>{escalation.reason}</code>
          </span>
          {escalation.urgent && (
            <strong className={classes.urgent}>
              <Siren size={14} aria-hidden /> {text.urgent}
            </strong>
          )}
          <Time at={escalation.openedAt} />
        </p>
      </header>
      {escalation.summary !== '' && (
        <div>
          <h3>{text.summary}</h3>
          <p>{escalation.summary}</p>
        </div>
      )}
      {escalation.confidence !== null && escalation.threshold !== null && (
        <div>
          <h3>{text.confidence}</h3>
          <Confidence
            value={escalation.confidence}
            threshold={escalation.threshold}
            parts={escalation.parts}
          />
        </div>
      )}
      {escalation.sentimentHistory.length > 0 && (
        <div>
          <h3>{text.sentiment}</h3>
          <Sentiment mood={escalation.sentiment} history={escalation.sentimentHistory} />
        </div>
      )}
      {escalation.question !== '' && (
        <div>
          <h3>{text.question}</h3>
          <blockquote className={classes.question}>{escalation.question}</blockquote>
          {mayAdd && (
            <>
              <Button
                variant="default"
                fullWidth
                leftSection={<BookPlus size={16} aria-hidden />}
                onClick={() => setAdding(true)}
              >
                {text.addAnswer}
              </Button>
              <p className={classes.quiet}>{text.addAnswerHint}</p>
            </>
          )}
        </div>
      )}
      {escalation.confidence !== null && (
        <div>
          <h3>{text.sources}</h3>
          <Sources sources={escalation.sources} />
        </div>
      )}
      <Suspense>
        {adding && (
          <AddAnswer
            question={escalation.question}
            language={detail.conversation.language ?? language}
            conversationId={detail.conversation.id}
            close={() => setAdding(false)}
          />
        )}
      </Suspense>
    </section>
  )
}

function Calm() {
  const text = useText(detailsText)
  return (
    <section className={classes.why}>
      <header>
        <h2>{text.calm}</h2>
        <p className={classes.quiet}>{text.calmHint}</p>
      </header>
    </section>
  )
}

function Customer({ detail }: { detail: Detail }) {
  const text = useText(detailsText)
  const { contact, conversation } = detail
  const channels = { whatsapp: 'WhatsApp', sms: 'SMS', webchat: 'Web chat' }
  const language = contact.language ?? conversation.language
  return (
    <section className={classes.customer}>
      <h2>{text.customer}</h2>
      <dl>
        {contact.phone && <Fact name={text.phone}>{contact.phone}</Fact>}
        {contact.whatsappUserId && <Fact name={text.userId}>{contact.whatsappUserId}</Fact>}
        <Fact name={text.channel}>{channels[conversation.channel]}</Fact>
        {language && <Fact name={text.language}>{languageNames[language]}</Fact>}
        <Fact name={text.since}>
          <Time at={contact.createdAt} />
        </Fact>
        {contact.blockedAt !== null && (
          <Fact name={text.blocked}>
            <Time at={contact.blockedAt} />
          </Fact>
        )}
      </dl>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
