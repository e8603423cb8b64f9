import { Progress } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { knowledgeText } from '../text.ts'
import classes from './sources.module.css'

/** Which index serves searches, and how far a change to another one has come. */
export function Embedding() {
  const text = useText(knowledgeText)
  const { data } = useQuery({
    ...ask('knowledgeEmbedding'),
    refetchInterval: ({ state }) => (state.data && state.data.active !== state.data.wanted ? 2_000 : false),
  })
  if (!data) return null
  const { active, wanted, done, total } = data
  if (active === wanted) {
    return (
      <p className={classes.quiet} title={active}>
        {text.embedding}
      </p>
    )
  }
  return (
    <div className={classes.reembedding} role="status">
      <p>{text.reembedding(wanted, done, total)}</p>
      <Progress value={total === 0 ? 0 : (done / total) * 100} size="sm" aria-label={wanted} />
    </div>
  )
}
