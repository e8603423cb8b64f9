import { agentsDraft } from './agents/draft.ts'
import { agentsFigures } from './agents/figures.ts'
import { agentsTry } from './agents/try.ts'
import { agentsTurn } from './agents/turn.ts'
import { contactsExport } from './contacts/export.ts'
import { contactsImportCancel } from './contacts/import-cancel.ts'
import { contactsImportCheck } from './contacts/import-check.ts'
import { contactsImportFailed } from './contacts/import-failed.ts'
import { contactsImportGet } from './contacts/import-get.ts'
import { contactsImportList } from './contacts/import-list.ts'
import { contactsImportRecheck } from './contacts/import-recheck.ts'
import { contactsImportRows } from './contacts/import-rows.ts'
import { contactsImportStart } from './contacts/import-start.ts'
import { contactsImportUndo } from './contacts/import-undo.ts'
import { contactsBlock } from './contacts/block.ts'
import { contactsBulkCancel } from './contacts/bulk-cancel.ts'
import { contactsBulkErrors } from './contacts/bulk-errors.ts'
import { contactsBulkGet } from './contacts/bulk-get.ts'
import { contactsBulkList } from './contacts/bulk-list.ts'
import { contactsBulkStart } from './contacts/bulk-start.ts'
import { contactsBulkUndo } from './contacts/bulk-undo.ts'
import { contactsConsentHistory } from './contacts/consent-history.ts'
import { contactsConsentRecord } from './contacts/consent-record.ts'
import { contactsDuplicates } from './contacts/duplicates.ts'
import { contactsErase } from './contacts/erase.ts'
import { contactsExportPerson } from './contacts/export-person.ts'
import { contactsGet } from './contacts/get.ts'
import { contactsList } from './contacts/list.ts'
import { contactsMerge } from './contacts/merge.ts'
import { contactsMergePreview } from './contacts/merge-preview.ts'
import { contactsSave } from './contacts/save.ts'
import { contactsTag } from './contacts/tag.ts'
import { contactsTags } from './contacts/tags.ts'
import { contactsReachAgain } from './contacts/reach-again.ts'
import { contactsUnblock } from './contacts/unblock.ts'
import { fieldsDelete } from './fields/delete.ts'
import { fieldsList } from './fields/list.ts'
import { fieldsSave } from './fields/save.ts'
import { listsAdd } from './lists/add.ts'
import { listsDelete } from './lists/delete.ts'
import { listsList } from './lists/list.ts'
import { listsRemove } from './lists/remove.ts'
import { listsSave } from './lists/save.ts'
import { segmentsCount } from './segments/count.ts'
import { segmentsDelete } from './segments/delete.ts'
import { segmentsGet } from './segments/get.ts'
import { segmentsList } from './segments/list.ts'
import { segmentsSave } from './segments/save.ts'
import { conversationsCounts } from './conversations/counts.ts'
import { conversationsGet } from './conversations/get.ts'
import { conversationsHandBack } from './conversations/hand-back.ts'
import { conversationsList } from './conversations/list.ts'
import { conversationsMarkRead } from './conversations/mark-read.ts'
import { conversationsNote } from './conversations/note.ts'
import { conversationsReply } from './conversations/reply.ts'
import { conversationsResolve } from './conversations/resolve.ts'
import { conversationsTake } from './conversations/take.ts'
import { conversationsThread } from './conversations/thread.ts'
import { escalationsList } from './escalations/list.ts'
import { contactsExplain } from './explain/contact.ts'
import { messagesExplain } from './explain/message.ts'
import { sendsExplain } from './explain/send.ts'
import { auditList } from './hub/audit.ts'
import { demoRemove } from './hub/demo-remove.ts'
import { jobsDead } from './hub/jobs-dead.ts'
import { jobsRetry } from './hub/jobs-retry.ts'
import { hubStatus } from './hub/status.ts'
import { keysCreate } from './keys/create.ts'
import { keysList } from './keys/list.ts'
import { keysRevoke } from './keys/revoke.ts'
import { keysUpdate } from './keys/update.ts'
import { knowledgeEmbedding } from './knowledge/embedding.ts'
import { knowledgeEntriesDelete } from './knowledge/entries-delete.ts'
import { knowledgeEntriesGet } from './knowledge/entries-get.ts'
import { knowledgeEntriesList } from './knowledge/entries-list.ts'
import { knowledgeEntriesRestore } from './knowledge/entries-restore.ts'
import { knowledgeEntriesSave } from './knowledge/entries-save.ts'
import { knowledgeSearch } from './knowledge/search.ts'
import { knowledgeSourcesAdd } from './knowledge/sources-add.ts'
import { knowledgeSourcesList } from './knowledge/sources-list.ts'
import { knowledgeSourcesRemove } from './knowledge/sources-remove.ts'
import { messagesLedger } from './messages/ledger.ts'
import { messagesList } from './messages/list.ts'
import { messagesSettle } from './messages/settle.ts'
import type { AnyOperation } from './operation.ts'
import { optInFormsDisable } from './opt-in/forms-disable.ts'
import { optInFormsList } from './opt-in/forms-list.ts'
import { optInFormsSave } from './opt-in/forms-save.ts'
import { sendingAlertAcknowledge, sendingAlerts, sendingAlertsWebhook } from './sending/alerts.ts'
import { sendingLedger } from './sending/ledger.ts'
import { sendingNumberUpdate } from './sending/number-update.ts'
import { sendingNumbers } from './sending/numbers.ts'
import { sendingPrices, sendingPricesLoad } from './sending/prices.ts'
import { sendsCancel, sendsPause, sendsResume } from './sends/control.ts'
import { sendsForecast } from './sends/forecast.ts'
import { sendsGet } from './sends/get.ts'
import { sendsList } from './sends/list.ts'
import { sendsPeople } from './sends/people.ts'
import { sendsStart } from './sends/start.ts'
import { settingsGet } from './settings/get.ts'
import { settingsSending } from './settings/sending.ts'
import { settingsUpdate } from './settings/update.ts'
import { templatesAddSample } from './templates/add-sample.ts'
import { templatesDelete } from './templates/delete.ts'
import { templatesEdit } from './templates/edit.ts'
import { templatesGet } from './templates/get.ts'
import { templatesLint } from './templates/lint.ts'
import { templatesList } from './templates/list.ts'
import { templatesPreview } from './templates/preview.ts'
import { templatesSave } from './templates/save.ts'
import { templatesSubmit } from './templates/submit.ts'
import { templatesSuggest } from './templates/suggest.ts'
import { templatesSync } from './templates/sync.ts'
import { usersCreate } from './users/create.ts'
import { usersLink } from './users/link.ts'
import { usersList } from './users/list.ts'
import { usersMe } from './users/me.ts'
import { usersUpdate } from './users/update.ts'

/** Every operation, by noun. A route that is more exact stands before one with a parameter in its place. */
export const catalogue = {
  contactsExport,
  contactsImportCheck,
  contactsImportList,
  contactsImportGet,
  contactsImportRecheck,
  contactsImportStart,
  contactsImportRows,
  contactsImportFailed,
  contactsImportCancel,
  contactsImportUndo,
  conversationsCounts,
  conversationsList,
  conversationsGet,
  conversationsThread,
  conversationsTake,
  conversationsHandBack,
  conversationsResolve,
  conversationsReply,
  conversationsNote,
  conversationsMarkRead,
  escalationsList,
  messagesList,
  messagesLedger,
  messagesSettle,
  messagesExplain,
  contactsExplain,
  sendingNumbers,
  sendingNumberUpdate,
  sendingAlerts,
  sendingAlertAcknowledge,
  sendingAlertsWebhook,
  sendingLedger,
  sendingPrices,
  sendingPricesLoad,
  sendsExplain,
  sendsList,
  sendsForecast,
  sendsStart,
  sendsGet,
  sendsPeople,
  sendsPause,
  sendsResume,
  sendsCancel,
  optInFormsList,
  optInFormsSave,
  optInFormsDisable,
  knowledgeSourcesList,
  knowledgeSourcesAdd,
  knowledgeSourcesRemove,
  knowledgeEntriesList,
  knowledgeEntriesGet,
  knowledgeEntriesSave,
  knowledgeEntriesDelete,
  knowledgeEntriesRestore,
  knowledgeSearch,
  knowledgeEmbedding,
  agentsTry,
  agentsDraft,
  agentsTurn,
  agentsFigures,
  templatesList,
  templatesGet,
  templatesSave,
  templatesLint,
  templatesPreview,
  templatesSuggest,
  templatesAddSample,
  templatesSync,
  templatesSubmit,
  templatesEdit,
  templatesDelete,
  settingsGet,
  settingsSending,
  settingsUpdate,
  usersMe,
  usersList,
  usersCreate,
  usersUpdate,
  usersLink,
  keysList,
  keysCreate,
  keysRevoke,
  keysUpdate,
  hubStatus,
  jobsDead,
  jobsRetry,
  auditList,
  demoRemove,
  contactsList,
  contactsSave,
  contactsTags,
  contactsDuplicates,
  contactsBulkList,
  contactsBulkStart,
  contactsBulkGet,
  contactsBulkErrors,
  contactsBulkCancel,
  contactsBulkUndo,
  contactsGet,
  contactsErase,
  contactsExportPerson,
  contactsBlock,
  contactsUnblock,
  contactsReachAgain,
  contactsTag,
  contactsConsentHistory,
  contactsConsentRecord,
  contactsMergePreview,
  contactsMerge,
  listsList,
  listsSave,
  listsDelete,
  listsAdd,
  listsRemove,
  fieldsList,
  fieldsSave,
  fieldsDelete,
  segmentsList,
  segmentsSave,
  segmentsCount,
  segmentsGet,
  segmentsDelete,
}

export const operations = Object.values(catalogue) as unknown as readonly AnyOperation[]
