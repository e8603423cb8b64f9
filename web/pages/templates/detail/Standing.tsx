import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { Time } from '../../../ui/Time.tsx'
import { reasonOf } from '../reason.ts'
import { QualityMark, StatusMark } from '../State.tsx'
import type { Template } from '../template.ts'
import { templatesText } from '../text.ts'
import classes from './detail.module.css'
import { detailText } from './text.ts'
import { weekdayTime } from '../../../i18n/time.ts'

/** Status, quality and category in words, and what to do where something is wrong. */
export function Standing({ template }: { template: Template }) {
  const text = useText(detailText)
  const common = useText(templatesText)
  const { language } = useLanguage()
  const { status, quality, category, requestedCategory, comingCategory, pausedUntil } = template
  const [why, fix] = reasonOf(common, template.rejectionReason)
  const until = pausedUntil !== null && weekdayTime(language, pausedUntil)
  return (
    <section className={classes.part} aria-labelledby="template-standing">
      <h2 id="template-standing">{text.stands}</h2>
      <div className={classes.stand}>
        <StatusMark status={status} />
        <p>{text.explain[status]}</p>
      </div>
      {status === 'rejected' && (
        <div className={classes.todo} data-state="failed">
          <p>
            <strong>{why}</strong>
          </p>
          <p>
            {text.whatToDo}: {fix}
          </p>
        </div>
      )}
      {status === 'paused' && (
        <div className={classes.todo} data-state="waiting">
          {until && (
            <p>
              <strong>{text.pausedUntil(until)}</strong>
            </p>
          )}
          <p>
            {text.whatToDo}: {text.pausedHint}
          </p>
        </div>
      )}
      <dl className={classes.facts}>
        {status !== 'draft' && (
          <>
            <dt>{text.quality}</dt>
            <dd>
              <QualityMark quality={quality} /> <span>{text.qualityHint[quality]}</span>
            </dd>
          </>
        )}
        <dt>{text.category}</dt>
        <dd>
          {common.category[category]}
          {category !== requestedCategory && (
            <span className={classes.moved}> {text.moved(common.category[requestedCategory])}</span>
          )}
          {comingCategory && (
            <span className={classes.moved}>
              {' '}
              {text.willMove(
                common.category[comingCategory.category],
                weekdayTime(language, comingCategory.at),
              )}
            </span>
          )}
        </dd>
        {template.submittedAt !== null && (
          <>
            <dt>{text.submitted}</dt>
            <dd>
              <Time at={template.submittedAt} />
            </dd>
          </>
        )}
        {status !== 'draft' && (
          <>
            <dt>{text.checked}</dt>
            <dd>{template.checkedAt === null ? text.never : <Time at={template.checkedAt} />}</dd>
          </>
        )}
      </dl>
    </section>
  )
}
