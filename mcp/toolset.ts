import { listed, type Tool } from './tool.ts'
import { addKnowledge } from './tools/add-knowledge.ts'
import { agentsReport } from './tools/agents-report.ts'
import { draftAnswer } from './tools/draft-answer.ts'
import { listConversations } from './tools/list-conversations.ts'
import { listWaiting } from './tools/list-waiting.ts'
import { readConversation } from './tools/read-conversation.ts'
import { removeKnowledge } from './tools/remove-knowledge.ts'
import { searchKnowledge } from './tools/search-knowledge.ts'

/** Every tool, in the order in which they are listed: it never changes between calls, so that clients may cache. */
export const toolset: readonly Tool[] = [
  listWaiting,
  readConversation,
  draftAnswer,
  searchKnowledge,
  addKnowledge,
  removeKnowledge,
  listConversations,
  agentsReport,
]

/** What `tools/list` says of each. */
export const listings = new Map(toolset.map((tool) => [tool.name, listed(tool)]))
