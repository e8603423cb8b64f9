import { createKnowledge, type KnowledgeDeps } from '../../knowledge/knowledge.ts'
import { migrate } from '../../storage/migrate.ts'
import { openStorage } from '../../storage/open.ts'

/** A knowledge base on a real database in memory, or in a file that outlives it. */
export async function knowledgeBase(more: Partial<KnowledgeDeps> & { file?: string } = {}) {
  const { file = ':memory:', ...deps } = more
  const storage = openStorage(file)
  await migrate(storage.db)
  let now = 1_000
  const clock = { now: () => now++ }
  const knowledge = createKnowledge({ storage, clock, ...deps })
  const add = async (name: string, contents: string | Uint8Array | object) => {
    const text = typeof contents === 'string' ? contents : JSON.stringify(contents)
    const bytes = contents instanceof Uint8Array ? contents : Buffer.from(text)
    const source = await knowledge.addFile({ name, bytes, language: 'it' })
    return knowledge.ingest(source.id)
  }
  const keys = async (text: string, language: 'it' | 'en' | 'es' = 'it') =>
    (await knowledge.search(text, { language })).hits.map((hit) => hit.entryKey)
  return { storage, knowledge, add, keys }
}

export const shopFaq = [
  {
    id: 'refund',
    section: 'Resi',
    question: 'Entro quanto viene rimborsato un reso?',
    answer: 'Il rimborso parte entro cinque giorni dal ritiro, sullo stesso metodo di pagamento.',
  },
  {
    id: 'hours',
    section: 'Negozio',
    question: 'Quali sono gli orari di apertura?',
    answer: 'Siamo aperti dal lunedì al sabato, dalle 9:30 alle 19:30. La domenica siamo chiusi.',
  },
  {
    id: 'password',
    section: 'Account',
    question: 'Come reimposto la password?',
    answer: 'Nella pagina di accesso scegli «Password dimenticata»: ricevi un collegamento per email.',
  },
  {
    id: 'shipping',
    section: 'Consegne',
    question: 'Quanto costa la spedizione?',
    answer: 'La consegna in Italia costa 5,90 euro ed è gratuita sopra i 60 euro. Il corriere chiama prima.',
  },
]
