import { listed, type Tool } from './tool.ts'
import { countSegment } from './tools/count-segment.ts'
import { describeContact } from './tools/describe-contact.ts'
import { explainSending } from './tools/explain-sending.ts'
import { findContacts } from './tools/find-contacts.ts'
import { forecastSend } from './tools/forecast-send.ts'
import { labelContacts } from './tools/label-contacts.ts'
import { listTemplates } from './tools/list-templates.ts'
import { saveContact } from './tools/save-contact.ts'
import { sendingHealth } from './tools/sending-health.ts'
import { sendTemplate } from './tools/send-template.ts'
import { submitTemplate } from './tools/submit-template.ts'
import { writeTemplate } from './tools/write-template.ts'
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
  findContacts,
  describeContact,
  saveContact,
  labelContacts,
  countSegment,
  listTemplates,
  writeTemplate,
  submitTemplate,
  forecastSend,
  sendTemplate,
  explainSending,
  sendingHealth,
]

/** What `tools/list` says of each. */
export const listings = new Map(toolset.map((tool) => [tool.name, listed(tool)]))
