import { useText } from '../../i18n/dictionary.ts'
import { Page as Frame } from '../../ui/Page.tsx'
import { contactsText } from './text.ts'

/** The people of the business. */
export function Page() {
  const text = useText(contactsText)
  return (
    <Frame title={text.title} wide>
      {null}
    </Frame>
  )
}
