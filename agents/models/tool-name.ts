import type { BindToolsInput } from '@langchain/core/language_models/chat_models'

/** A tool's name in any of the shapes in which LangChain hands tools to a model. */
export function toolName(tool: BindToolsInput): string {
  if ('name' in tool && typeof tool.name === 'string') return tool.name
  const definition: unknown = 'function' in tool ? tool.function : undefined
  return typeof definition === 'object' &&
    definition !== null &&
    'name' in definition &&
    typeof definition.name === 'string'
    ? definition.name
    : ''
}
